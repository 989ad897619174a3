/** What a person decided about an entry and wrote under Decision (rules section 2). */
export type Decision = "keep" | "askedToStop" | "hold" | "revoke" | "noContact";

/** Words a row may have under Decision, compared by letters alone. Words that are not here are no decision. */
export const decisionSynonyms: Readonly<Record<Decision, readonly string[]>> = {
  keep: ["keep", "kept", "keep license", "continue", "continues", "wants to continue", "wants to keep"],
  askedToStop: [
    "asked to stop",
    "client asked to stop",
    "stop",
    "wants to stop",
    "client wants to stop",
    "asks to stop",
  ],
  hold: ["hold", "on hold", "put on hold"],
  revoke: ["revoke", "revoke license", "to revoke", "to be revoked"],
  noContact: ["no contact", "could not reach", "not reached", "unable to contact", "no response", "no answer"],
};
