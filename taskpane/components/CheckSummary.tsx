import {
  Button,
  Radio,
  RadioGroup,
  Text,
  ToggleButton,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { severityOrder, type SeverityCounts } from "../../src/app/findingGroups";
import type { Severity } from "../../src/domain/findings/severities";
import { checkWords, describeCheck, severityWords } from "../../src/text/checkWords";
import { describeNumber } from "../../src/text/counts";
import type { Grouping } from "./FindingGroups";
import { Notice } from "./Notice";
import { Section } from "./Section";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  toggles: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  toggle: {
    flexGrow: 1,
    flexBasis: "80px",
    minHeight: "52px",
    minWidth: 0,
    padding: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  /** A line below says what is shown, also to those who do not see the shades. */
  pressed: { boxShadow: `inset 0 -3px ${tokens.colorCompoundBrandStroke}` },
  words: { display: "flex", flexDirection: "column", alignItems: "center", fontSize: tokens.fontSizeBase200 },
  number: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  grouping: { marginInlineStart: "-8px" },
  again: { minHeight: "44px" },
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
      {present.length === 0 ? (
        <Notice intent="success">{describeCheck(counts, unitTabs)}</Notice>
      ) : (
        <Text>{describeCheck(counts, tabs)}</Text>
      )}
      {present.length > 1 && (
        <div role="group" aria-label={checkWords.severity} className={styles.toggles}>
          {present.map((severity) => (
            <ToggleButton
              key={severity}
              className={mergeClasses(styles.toggle, shown.has(severity) && styles.pressed)}
              checked={shown.has(severity)}
              onClick={() => onShown(toggled(shown, severity))}
            >
              <span className={styles.words}>
                <span className={styles.number}>
                  <SeverityMark severity={severity} />
                  {describeNumber(counts[severity])}
                </span>{" "}
                {severityWords[severity]}
              </span>
            </ToggleButton>
          ))}
        </div>
      )}
      <div className={styles.line}>
        {present.length > 0 && (
          <RadioGroup
            layout="horizontal"
            aria-label={checkWords.grouping}
            className={styles.grouping}
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
      </div>
    </Section>
  );
}

function toggled(shown: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(shown);
  if (!next.delete(severity)) next.add(severity);
  return next;
}
