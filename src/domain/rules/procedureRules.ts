import type { Settings } from "../settings/settings";
import type { SerialDate } from "../values/serialDate";
import type { CheckRules } from "./checkRules";

/** Santa Clara's code in county IDs, 43-30-1B2K111-0-04 (B1.2). */
const COUNTY_CODE = "43";

/** The rules of the checks as Setup and the procedure have them. `today` serves `date-future` alone. */
export function procedureRules(settings: Settings, asOf: SerialDate | null, today: SerialDate): CheckRules {
  return {
    countyCode: COUNTY_CODE,
    staffDomains: [...settings.staffDomains],
    groups: [],
    asOf,
    today,
  };
}
