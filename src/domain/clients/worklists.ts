import type { ClientFacts } from "./clientFacts";

/** Clients with whom something is under way, as the columns of their rows say; each list in the order of tabs and rows. */
export type Worklists = {
  /** Open entries without an issue date: requests that are not finished. */
  readonly requests: readonly ClientFacts[];
  /** Issued by the guide (consent is recorded), with group, profile or a field of the procedure still to come. */
  readonly unfinished: readonly ClientFacts[];
  /** Candidates about whom nobody decided yet. */
  readonly candidates: readonly ClientFacts[];
  /** Open entries with the decision Revoke or Asked to stop. */
  readonly toRevoke: readonly ClientFacts[];
};
