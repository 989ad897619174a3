import { isInDomains } from "../values/emailAddress";
import type { Settings } from "./settings";

/** Whether a compared address is staff's (R7): settled as one, or of a mail domain of staff or one below it. */
export function isStaffEmail(
  email: string,
  { staffEmails, staffDomains }: Pick<Settings, "staffEmails" | "staffDomains">,
): boolean {
  return staffEmails.has(email) || isInDomains(email, staffDomains);
}
