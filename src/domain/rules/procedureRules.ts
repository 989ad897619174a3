import type { Settings } from "../settings/settings";
import type { SerialDate } from "../values/serialDate";
import type { CheckRules } from "./checkRules";

/** The rules of the checks as Setup and the procedure have them. `today` serves `date-future` alone. */
export function procedureRules(settings: Settings, asOf: SerialDate | null, today: SerialDate): CheckRules {
  return { settings, asOf, today };
}
