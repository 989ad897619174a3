import { Button, Radio, RadioGroup, Text, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { severityOrder, type SeverityCounts } from "../../src/app/findingGroups";
import type { Severity } from "../../src/domain/findings/severities";
import { checkWords, describeCheck, severityWords } from "../../src/text/checkWords";
import { describeNumber } from "../../src/text/counts";
import type { Grouping } from "./FindingGroups";
import { Section } from "./Section";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  toggle: { minHeight: "44px", minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  again: { minHeight: "44px", alignSelf: "flex-start" },
});

type Props = {
  readonly counts: SeverityCounts;
  /** How many tabs have findings, and how many were checked. */
  readonly tabs: number;
  readonly unitTabs: number;
  readonly shown: ReadonlySet<Severity>;
  readonly onShown: (shown: ReadonlySet<Severity>) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly busy: boolean;
  readonly onCheck: () => void;
};

/** The result of the check in one sentence, and how the list below is shown. */
export function CheckSummary({ counts, tabs, unitTabs, shown, onShown, grouping, onGrouping, busy, onCheck }: Props) {
  const styles = useStyles();
  const present = severityOrder.filter((severity) => counts[severity] > 0);
  return (
    <Section title={checkWords.title}>
      <Text>{describeCheck(counts, present.length === 0 ? unitTabs : tabs)}</Text>
      {present.length > 1 && (
        <div role="group" aria-label={checkWords.severity} className={styles.line}>
          {present.map((severity) => (
            <ToggleButton
              key={severity}
              className={styles.toggle}
              icon={<SeverityMark severity={severity} />}
              checked={shown.has(severity)}
              onClick={() => onShown(toggled(shown, severity))}
            >
              {`${describeNumber(counts[severity])} ${severityWords[severity]}`}
            </ToggleButton>
          ))}
        </div>
      )}
      {present.length > 0 && (
        <RadioGroup
          layout="horizontal"
          aria-label={checkWords.grouping}
          value={grouping}
          onChange={(_, data) => onGrouping(data.value === "tab" ? "tab" : "kind")}
        >
          <Radio value="kind" label={checkWords.byKind} />
          <Radio value="tab" label={checkWords.byTab} />
        </RadioGroup>
      )}
      <Button className={styles.again} disabledFocusable={busy} onClick={onCheck}>
        {checkWords.again}
      </Button>
    </Section>
  );
}

function toggled(shown: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(shown);
  if (!next.delete(severity)) next.add(severity);
  return next;
}
