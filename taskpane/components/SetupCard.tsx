import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Disclosure } from "./Disclosure";
import { spokenOnly } from "./spokenOnly";

const useStyles = makeStyles({
  title: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", whiteSpace: "normal" },
  hint: { color: tokens.colorNeutralForeground2 },
  spoken: spokenOnly,
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalXS,
  },
});

type Props = {
  readonly title: string;
  readonly summary?: string;
  /** What is heard before the title, where many have the same one. */
  readonly spokenTitle?: string;
  readonly startsOpen: boolean;
  /** Something inside is to be put right: it is shown, whatever a person closed. */
  readonly mustOpen: boolean;
  readonly children: ReactNode;
};

/** One of many alike: its name and how it stands, its fields below when opened. */
export function SetupCard({ title, summary, spokenTitle, startsOpen, mustOpen, children }: Props) {
  const styles = useStyles();
  const heading = (
    <span className={styles.title}>
      {spokenTitle !== undefined && <span className={styles.spoken}>{spokenTitle}: </span>}
      <Text weight={summary === undefined ? "regular" : "semibold"}>{title}</Text>
      {summary !== undefined && (
        <Text size={200} className={styles.hint}>
          {summary}
        </Text>
      )}
    </span>
  );
  return (
    <Disclosure key={mustOpen ? "must" : "may"} title={heading} startsOpen={startsOpen || mustOpen}>
      <div className={styles.fields}>{children}</div>
    </Disclosure>
  );
}
