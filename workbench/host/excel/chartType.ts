import { CHART_TYPES } from "../../grid/chartInfo";
import { notPlayed } from "../richapi/richApiError";

/** A type of chart that is played; others are refused by name. */
export function asChartType(type: unknown, member: string): (typeof CHART_TYPES)[number] {
  const wanted = CHART_TYPES.find((one) => one === type);
  if (wanted === undefined) throw notPlayed(member, String(type));
  return wanted;
}
