import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Proposal } from "../../src/app/state";
import { checkWords, describeProposal } from "../../src/text/checkWords";
import { focusView } from "../focusView";
import type { Send } from "../send";
import { PlanPreview } from "./PlanPreview";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
    marginBlockEnd: tokens.spacingVerticalXXL,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  choice: { minHeight: "44px" },
});

type Props = { readonly proposal: Proposal; readonly busy: boolean; readonly send: Send };

/** A plan that waits for a person's word. It takes the focus, being the result of a button, and gives it back on "Not now". */
export function ProposalSection({ proposal: { of, plan }, busy, send }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef<Element | null>(null);
  useEffect(() => {
    asked.current = document.activeElement;
    heading.current?.focus();
  }, [plan]);
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      if (asked.current instanceof HTMLElement && asked.current.isConnected) asked.current.focus();
      else focusView();
    },
    [],
  );
  const cells = plan.edits.length;
  return (
    <section className={styles.root} aria-labelledby="proposal">
      <h2 ref={heading} id="proposal" tabIndex={-1} className={styles.heading}>
        {describeProposal(of, cells)}
      </h2>
      {cells === 0 && <Text>{checkWords.noCells}</Text>}
      <PlanPreview plan={plan} />
      <div className={styles.choices}>
        <Button
          appearance="primary"
          className={styles.choice}
          disabledFocusable={busy}
          onClick={() => send({ kind: "carryOut" })}
        >
          {of === "marksOff" ? checkWords.unmark : checkWords.write(cells)}
        </Button>
        <Button className={styles.choice} disabledFocusable={busy} onClick={() => send({ kind: "dismiss" })}>
          {checkWords.notNow}
        </Button>
      </div>
    </section>
  );
}
