/** What is known of a license's activation, in the words of domain.md A1. */
export type Activation = "notInvited" | "invited" | "activated" | "noLicense" | "removed";

/** How the Activation column is written. */
export const activationTitles: Readonly<Record<Activation, string>> = {
  notInvited: "Not invited",
  invited: "Invited",
  activated: "Activated",
  noLicense: "No license",
  removed: "Removed",
};

/** Words a row may have under Activation, compared by letters alone. Words that are not here are unknown. */
export const activationSynonyms: Readonly<Record<Activation, readonly string[]>> = {
  notInvited: ["not invited", "not yet invited", "uninvited", "invitation not sent", "not sent"],
  invited: [
    "invited",
    "invite",
    "invite sent",
    "invited pending",
    "invitation sent",
    "pending",
    "pending activation",
    "activation pending",
    "pending invite",
    "pending invitation",
    "awaiting activation",
    "not activated",
    "not yet activated",
    "not yet",
    "awaiting",
    "waiting",
    "not active yet",
    "unactivated",
    "never activated",
    "no",
    "n",
    "false",
    "not accepted",
    "sent",
    "resent",
    "invitation resent",
  ],
  activated: [
    "activated",
    "active",
    "accepted",
    "registered",
    "yes",
    "y",
    "true",
    "x",
    "done",
    "complete",
    "completed",
  ],
  noLicense: [
    "no license",
    "no licence",
    "inactive",
    "unassigned",
    "unlicensed",
    "license revoked",
    "revoked",
    "deactivated",
  ],
  removed: ["removed", "deleted", "deleted user", "removed user"],
};
