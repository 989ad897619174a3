import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { UnmatchedLine as Unmatched } from "../../src/app/unmatched";
import type { Settlement } from "../../src/domain/review/settlement";
import { unmatchedWords } from "../../src/text/binWords";
import { LinkToEntry } from "./LinkToEntry";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  choice: { minHeight: "44px", minWidth: 0, textAlign: "start" },
});

type Props = {
  readonly line: Unmatched;
  readonly findEntry: (email: string) => Unmatched["suggestions"][number]["entry"] | null;
  readonly onSettle: (settlement: Settlement | null) => void;
};

/** One address of a report that nobody on the list has, and what may become of it. */
export function UnmatchedLine({ line, findEntry, onSettle }: Props) {
  const styles = useStyles();
  const [linking, setLinking] = useState(false);
  return (
    <div className={styles.root}>
      <Text weight="semibold">{line.email}</Text>
      <div className={styles.choices}>
        {line.suggestions.map(({ entry, because }) => (
          <Button key={entry.rowKey} className={styles.choice} onClick={() => onSettle({ as: "alias", entry })}>
            {unmatchedWords.same(entry.tab, entry.row, because)}
          </Button>
        ))}
        <Button className={styles.choice} aria-expanded={linking} onClick={() => setLinking(!linking)}>
          {unmatchedWords.link}
        </Button>
        <Button className={styles.choice} onClick={() => onSettle({ as: "staff" })}>
          {unmatchedWords.staff}
        </Button>
        <Button className={styles.choice} onClick={() => onSettle({ as: "ignore" })}>
          {unmatchedWords.ignore}
        </Button>
      </div>
      {linking && <LinkToEntry findEntry={findEntry} onEntry={(entry) => onSettle({ as: "alias", entry })} />}
    </div>
  );
}
