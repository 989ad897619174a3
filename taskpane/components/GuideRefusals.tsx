import type { GuideRefusal } from "../../src/domain/guidance/guideAct";
import type { Send } from "../send";
import { WorklistRefusals } from "./WorklistRefusals";

type Props = {
  readonly refusals: readonly GuideRefusal[];
  readonly came?: readonly GuideRefusal[];
  readonly send: Send;
};

/** Why the act was not recorded. Its rows are shown on the sheet, so that what is typed here stays. */
export function GuideRefusals({ refusals, came = refusals, send }: Props) {
  const show: Parameters<typeof WorklistRefusals>[0]["onClient"] = (row) => {
    if (row !== "selected") send({ kind: "show", target: { tab: row.tab, row: row.row } });
  };
  return <WorklistRefusals refusals={refusals} came={came} onClient={show} />;
}
