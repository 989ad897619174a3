import type { MonthState, State } from "../../src/app/state";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import type { GuideAct } from "../../src/domain/guidance/guideAct";

/** What every part of a guide for one client is given. */
export type GuideProps = {
  readonly state: State;
  readonly month: MonthState;
  readonly facts: ClientFacts;
  readonly onRecord: (act: GuideAct) => void;
};
