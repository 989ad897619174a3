import type { ReactNode } from "react";
import { guideOfStage } from "../../src/app/guideView";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import type { GuideAct } from "../../src/domain/guidance/guideAct";
import { consentWords, decisionGuideWords, doneWords, groupWords, revokeGuideWords } from "../../src/text/guideWords";
import { intervalWords } from "../../src/text/hoursPaneWords";
import { describeGuide } from "../../src/text/setupWords";
import type { GuideOf, PlaceProps } from "../clientPlace";
import { useClientStyles } from "./clientStyles";
import { ClientWho } from "./ClientWho";
import { GuideConsent } from "./GuideConsent";
import { GuideDecision } from "./GuideDecision";
import { GuideEnd } from "./GuideEnd";
import { GuideGroup } from "./GuideGroup";
import { GuideInterval } from "./GuideInterval";
import { GuideLicense } from "./GuideLicense";
import { GuideProfile } from "./GuideProfile";
import { GuideProgress } from "./GuideProgress";
import { GuideRecord } from "./GuideRecord";
import { GuideRevoke } from "./GuideRevoke";
import { Section } from "./Section";
import { GuideRefusals } from "./GuideRefusals";

type Props = PlaceProps & {
  readonly of: GuideOf;
  readonly facts: ClientFacts;
  /** What came of the last act. */
  readonly children: ReactNode;
};

/** A guide for one client: who it is, how far it is, and the stage that is on now. */
export function GuidePlace(props: Props) {
  const styles = useClientStyles();
  const { state, of, facts, children, send } = props;
  const { stage } = facts;
  return (
    <div className={styles.place}>
      <div className={styles.tight}>
        <ClientWho entry={facts.entry} send={send} />
      </div>
      {of === "steps" && stage !== "revoked" && <GuideProgress stage={stage} />}
      {children}
      <GuideRefusals refusals={state.guideRefusals} send={send} />
      <Section title={titleOf(of, facts)}>
        <Body {...props} />
      </Section>
    </div>
  );
}

function titleOf(of: GuideOf, { stage }: ClientFacts): string {
  if (of === "decide") return decisionGuideWords.title;
  if (of === "group") return groupWords.move;
  if (of === "interval") return intervalWords.title;
  const guide = of === "revoke" ? "revoke" : guideOfStage(stage);
  if (guide !== null) return describeGuide(guide);
  return stage === "consent" ? consentWords.title : stage === "revoked" ? revokeGuideWords.title : doneWords.title;
}

/** The part of the guide that is on now; a stage that is recorded gives way to the next one. */
function Body({ state, of, facts, send, onPlace }: Props) {
  const { month } = state;
  if (month === null) return null;
  const onRecord = (act: GuideAct) => send({ kind: "guide", act });
  const guide = { state, month, facts, onRecord };
  const onCard = () => onPlace({ kind: "client" });
  if (facts.stage === "revoked")
    return <GuideEnd state={state} facts={facts} send={send} of="revoke" onCard={onCard} />;
  switch (of) {
    case "decide":
      return <GuideDecision {...guide} send={send} onRevoke={() => onPlace({ kind: "guide", of: "revoke" })} />;
    case "revoke":
      return <GuideRevoke {...guide} onDecide={() => onPlace({ kind: "guide", of: "decide" })} />;
    case "group":
      return <GuideGroup {...guide} moves />;
    case "interval":
      return <GuideInterval {...guide} />;
    case "steps":
      break;
  }
  switch (facts.stage) {
    case "consent":
      return <GuideConsent {...guide} />;
    case "license":
      return <GuideLicense {...guide} />;
    case "group":
      return <GuideGroup {...guide} moves={false} />;
    case "profile":
      return <GuideProfile {...guide} />;
    case "record":
      return <GuideRecord state={state} month={month} facts={facts} send={send} />;
    case "done":
      return <GuideEnd state={state} facts={facts} send={send} of="issue" onCard={onCard} />;
  }
}
