import type { State } from "../../src/app/state";
import type { Send } from "../send";
import { WorklistRefusals } from "./WorklistRefusals";

type Props = { readonly state: Pick<State, "guideRefusals">; readonly send: Send };

/** Why the act was not recorded. Its rows are shown on the sheet, so that what is typed here stays. */
export function GuideRefusals({ state, send }: Props) {
  const show: Parameters<typeof WorklistRefusals>[0]["onClient"] = (row) => {
    if (row !== "selected") send({ kind: "show", target: { tab: row.tab, row: row.row } });
  };
  return <WorklistRefusals refusals={state.guideRefusals} onClient={show} />;
}
