import type { EditPlan } from "../plan/editPlan";
import { approvePlan } from "./approvePlan";
import { attendancePlan } from "./attendancePlan";
import { consentPlan } from "./consentPlan";
import { decisionPlan } from "./decisionPlan";
import { groupPlan } from "./groupPlan";
import type { GuideAct, GuideRefusal } from "./guideAct";
import type { GuideGrounds } from "./guideGrounds";
import { intervalPlan } from "./intervalPlan";
import { issuePlan } from "./issuePlan";
import { profilePlan } from "./profilePlan";
import { requestPlan } from "./requestPlan";
import { revokePlan } from "./revokePlan";

/**
 * The plan that records an act of a guide on its rows and nowhere else, or every reason why it is not recorded. Cells that say
 * so already are left out; a plan may therefore change nothing. `name` is shown on the Undo button and in the Log.
 */
export function guidePlan(act: GuideAct, grounds: GuideGrounds, name: string): EditPlan | readonly GuideRefusal[] {
  switch (act.kind) {
    case "request":
      return requestPlan(act, grounds, name);
    case "consent":
      return consentPlan(act, grounds, name);
    case "issue":
      return issuePlan(act, grounds, name);
    case "group":
      return groupPlan(act, grounds, name);
    case "profile":
      return profilePlan(act, grounds, name);
    case "decision":
      return decisionPlan(act, grounds, name);
    case "revoke":
      return revokePlan(act, grounds, name);
    case "approve":
      return approvePlan(act, grounds, name);
    case "interval":
      return intervalPlan(act, grounds, name);
    case "attendance":
      return attendancePlan(act, grounds, name);
  }
}
