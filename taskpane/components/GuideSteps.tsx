import { Checkbox, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { StepCopy, StepView } from "../../src/app/guideView";
import { stepWords } from "../../src/text/guideWords";
import { CopyField } from "./CopyField";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  step: {
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalXS,
    "&:not(:first-child)": {
      borderBlockStartWidth: tokens.strokeWidthThin,
      borderBlockStartStyle: "solid",
      borderBlockStartColor: tokens.colorNeutralStroke2,
    },
  },
  tick: {
    width: "100%",
    maxWidth: "none",
    paddingBlock: "6px",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
  beside: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: "36px",
    paddingInlineEnd: tokens.spacingHorizontalXS,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  link: { minHeight: "32px", display: "inline-flex", alignItems: "center", alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly steps: readonly StepView[];
  readonly copiesOf: (step: StepView) => readonly StepCopy[];
  /** The ids of the steps that are done; they are remembered in the pane alone. */
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
};

/** The steps of a guide in the county's words, each with its tick, what it copies, and where it leads. */
export function GuideSteps({ steps, copiesOf, ticked, onTicked }: Props) {
  const styles = useStyles();
  const tick = (id: string, isDone: boolean) =>
    onTicked(new Set(isDone ? [...ticked, id] : [...ticked].filter((known) => known !== id)));
  return (
    <ol className={styles.list} aria-label={stepWords.steps}>
      {steps.map((step) => {
        const copies = copiesOf(step);
        return (
          <li key={step.id} className={styles.step}>
            <Checkbox
              className={mergeClasses(styles.tick, ticked.has(step.id) && styles.quiet)}
              label={step.words}
              checked={ticked.has(step.id)}
              onChange={(_, data) => tick(step.id, data.checked === true)}
            />
            {(copies.length > 0 || step.link !== null) && (
              <div className={styles.beside}>
                {step.link !== null && (
                  <Link className={styles.link} href={step.link.address} target="_blank" rel="noopener noreferrer">
                    {stepWords.opens(step.link.name)}
                  </Link>
                )}
                {copies.map(({ kind, value }) => (
                  <CopyField key={kind} label={stepWords.copies[kind]} value={value} />
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
