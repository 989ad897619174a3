/** The words of the Status column (what is written, read back, and seen by the highlight), by what they stand for. */
export const statusWords = {
  revoked: "Revoked",
  conflict: "Needs a person",
  askedToStop: "Asked to stop",
  onHold: "On hold",
  active: "Active",
  invited: "Invited",
  activationOverdue: "Activation overdue",
  neverActivated: "Never activated",
  tooNew: "Too new to judge",
  inactive: "Inactive",
  notInReport: "Not in report",
  cannotTell: "Cannot tell",
  probablyInactive: "Probably inactive",
  kept: "Kept",
  request: "Request",
} as const;
