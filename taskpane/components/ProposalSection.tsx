import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type RefObject } from "react";
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

type Props = {
  readonly proposal: Proposal;
  /** Whether a person just asked for it: then it takes the focus. One that is renewed while they type in the sheet does not. */
  readonly askedRef: RefObject<boolean>;
  readonly busy: boolean;
  readonly send: Send;
};

/** A plan that waits for a person's word. "Not now" gives the focus back to the button that asked. */
export function ProposalSection({ proposal: { of, plan }, askedRef, busy, send }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!askedRef.current) return;
    askedRef.current = false;
    opener.current = document.activeElement;
    heading.current?.focus();
  }, [askedRef, plan]);
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
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
