import type { SerialDate } from "../values/serialDate";
import type { Seen } from "./report";

/** The day under a login column, its order of day and month settled or not; views and engagements are no logins. */
export function loginSaid(seen: Seen | null): SerialDate | null {
  return seen?.kind === "login" || seen?.kind === "openLogin" ? seen.on : null;
}
