import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { fieldTitles } from "../../src/domain/fields/field";
import type { Finding } from "../../src/domain/findings/finding";
import { checkWords, severityWords } from "../../src/text/checkWords";
import { describeFix } from "../../src/text/findingWords";
import { rememberPlace, type ReturnToList } from "../listPlace";
import { PlaceButton } from "./PlaceButton";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    paddingBlockEnd: tokens.spacingVerticalXS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  weight: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  sentence: { flexBasis: "100%" },
  quiet: { color: tokens.colorNeutralForeground2 },
  fix: { minHeight: "44px", minWidth: 0, maxWidth: "100%", textAlign: "start" },
});

/** What a person may do about one finding. `onFix` is told how to come back to its place in the list. */
export type FindingActs = {
  readonly busy: boolean;
  readonly onShow: (finding: Finding) => void;
  readonly onFix: (finding: Finding, back: ReturnToList) => void;
};

type Props = FindingActs & {
  readonly finding: Finding;
  /** What is said of it; null where the list says it of all. */
  readonly sentence: string | null;
  /** What the button that selects the cell is called: by its row, by its row with the field beside it, or by the field alone. */
  readonly place: "row" | "rowAndField" | "field";
  /** Lists of one severity say it once. */
  readonly tellsSeverity: boolean;
};

/** One finding: where it is, what is wrong, and the correction where one is certain. */
export function FindingRow({ finding, sentence, place, tellsSeverity, busy, onShow, onFix }: Props) {
  const styles = useStyles();
  const { field, severity } = finding;
  const fix = describeFix(finding);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <PlaceButton place={finding} field={field} isField={place === "field"} onShow={() => onShow(finding)} />
        {place === "rowAndField" && field !== "row" && (
          <Text size={200} className={styles.quiet}>
            {fieldTitles[field]}
          </Text>
        )}
        {tellsSeverity && (
          <Text size={200} className={styles.weight}>
            <SeverityMark severity={severity} />
            {severityWords[severity]}
          </Text>
        )}
      </div>
      {sentence !== null && <Text className={styles.sentence}>{sentence}</Text>}
      {fix !== null && (
        <Button
          className={styles.fix}
          aria-label={checkWords.fixAt(fix, finding)}
          disabledFocusable={busy}
          onClick={({ currentTarget }) => onFix(finding, rememberPlace(currentTarget))}
        >
          {fix}
        </Button>
      )}
    </div>
  );
}

/** The name of a finding in a list; two of one kind at one cell say the same. */
export function findingKey({ tab, row, field, code }: Finding): string {
  return `${tab} ${row} ${field} ${code}`;
}
