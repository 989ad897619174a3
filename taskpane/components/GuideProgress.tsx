import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Stage } from "../../src/domain/clients/clientFacts";
import { progressWords, stepWords } from "../../src/text/guideWords";
import { Check } from "./icons";
import { spokenOnly } from "./spokenOnly";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingVerticalXS,
    overflow: "clip",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    position: "relative",
    flexGrow: 1,
    flexBasis: 0,
    // With large letters the stages wrap; their names never run into each other.
    minWidth: "max-content",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
    // The way from the stage before.
    "&:not(:first-child)::before": {
      content: "''",
      position: "absolute",
      insetBlockStart: "12px",
      insetInlineEnd: "calc(50% + 16px)",
      width: "calc(100% - 32px)",
      borderBlockStartWidth: tokens.strokeWidthThin,
      borderBlockStartStyle: "solid",
      borderBlockStartColor: tokens.colorNeutralStroke1,
    },
  },
  mark: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontVariantNumeric: "tabular-nums",
  },
  done: { color: tokens.colorNeutralForeground1 },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  nowMark: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": {
      borderTopColor: "Highlight",
      borderRightColor: "Highlight",
      borderBottomColor: "Highlight",
      borderLeftColor: "Highlight",
    },
  },
  spoken: spokenOnly,
});

const stages = ["consent", "license", "group", "profile", "record"] as const;

/** How far the license is in the procedure, as five stages. */
export function GuideProgress({ stage }: { readonly stage: Stage }) {
  const styles = useStyles();
  const at = stages.findIndex((known) => known === stage);
  const now = at < 0 ? stages.length : at;
  return (
    <ol className={styles.list} aria-label={stepWords.progress}>
      {stages.map((known, index) => (
        <li
          key={known}
          className={mergeClasses(styles.item, index < now && styles.done, index === now && styles.now)}
          aria-current={index === now ? "step" : undefined}
        >
          <span className={mergeClasses(styles.mark, index === now && styles.nowMark)} aria-hidden="true">
            {index < now ? <Check /> : index + 1}
          </span>
          <span>
            {progressWords[known]}
            {index < now && <span className={styles.spoken}> ({stepWords.doneSpoken})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
