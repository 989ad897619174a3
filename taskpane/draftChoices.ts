import type { ActivityClass } from "../src/domain/activity/activityClass";
import type { ClientFacts } from "../src/domain/clients/clientFacts";
import type { ClientDraftId } from "../src/domain/drafts/draft";
import { draftsForStaff, draftsToClient } from "../src/text/draftWords";

/** The drafts about one client: those that fit how far the client is, and all others. */
export type DraftChoices = { readonly fitting: readonly ClientDraftId[]; readonly others: readonly ClientDraftId[] };

const started: readonly ClientDraftId[] = ["journalIssued", "calsawsActivity", "wtw2"];
const stopping: readonly ClientDraftId[] = ["revokeRequest", "beforeRevoke"];

const byClass: Readonly<Partial<Record<ActivityClass, readonly ClientDraftId[]>>> = {
  invited: ["welcome", "activationReminder", ...started],
  activationOverdue: ["activationReminder", "welcome", ...started],
  neverActivated: ["activationReminder", "beforeRevoke", "revokeRequest"],
  tooNew: ["welcome", ...started],
  active: ["calsawsActivity", "wtw2"],
  inactive: ["beforeRevoke", "quietNudge", "revokeRequest"],
  probablyInactive: ["quietNudge", "beforeRevoke"],
  askedToStop: stopping,
};

/** Which drafts are offered first, by stage, decision and class. */
export function draftChoices(facts: ClientFacts): DraftChoices {
  const fitting = fittingDrafts(facts);
  const all: readonly ClientDraftId[] = [...draftsToClient, ...draftsForStaff];
  return { fitting, others: all.filter((draft) => !fitting.includes(draft)) };
}

function fittingDrafts({ stage, entry, activity }: ClientFacts): readonly ClientDraftId[] {
  if (stage === "revoked") return ["revokeNotice", "journalRevoked"];
  if (stage === "consent" || stage === "license") return ["licenseRequest"];
  if (entry.decision === "revoke") return ["revokeRequest", "revokeNotice"];
  const ofClass = byClass[activity.class] ?? ["welcome", ...started];
  const isQuiet = activity.quietMonths > 0 && !ofClass.includes("quietNudge") && activity.class === "active";
  return isQuiet ? ["quietNudge", ...ofClass] : ofClass;
}
