import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { setupStepOrder } from "../../src/app/setup/setupAnswers";
import type { SetupStep } from "../../src/domain/setup/setupView";
import { setupStepWords, setupWords } from "../../src/text/setupWords";
import { Check } from "./icons";
import { spokenOnly } from "./spokenOnly";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", margin: 0, padding: 0, listStyleType: "none" },
  // Five in a row, or fewer where the letters are large.
  item: { flexGrow: 1, flexBasis: "18%" },
  step: {
    width: "100%",
    minHeight: "44px",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXXS,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    // What is only heard stays where the step is.
    position: "relative",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  spoken: spokenOnly,
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  mark: {
    boxSizing: "border-box",
    width: "24px",
    height: "24px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  markCurrent: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThicker} solid Highlight` },
  },
});

type Props = {
  /** Null at the end, when all steps were gone through. */
  readonly step: SetupStep | null;
  readonly done: Readonly<Record<SetupStep, boolean>>;
  readonly onStep: (step: SetupStep) => void;
};

/** The five steps by name: which are done, where one is, and the way to each. */
export function SetupSteps({ step, done, onStep }: Props) {
  const styles = useStyles();
  return (
    <nav aria-label={setupWords.steps}>
      <ol className={styles.list}>
        {setupStepOrder.map((known, at) => (
          <li key={known} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.step, known === step && styles.current)}
              aria-current={known === step ? "step" : undefined}
              onClick={() => onStep(known)}
            >
              <span className={mergeClasses(styles.mark, known === step && styles.markCurrent)} aria-hidden="true">
                {done[known] ? <Check /> : at + 1}
              </span>
              <span className={styles.spoken}>{setupWords.stepSpoken(known)} </span>
              {setupStepWords[known].name}
              {done[known] && <span className={styles.spoken}> {setupWords.stepDone}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
