import type { DraftWordsFault } from "./draftWordsFault";
import type { setupHeaders } from "./setupSheet";

/**
 * A row of the Setup sheet (1-based) that could not be used; the setting it would have made is as if the row were not there.
 * `setup-repeated`: an earlier row says the same setting; `setup-unit`: no unit tab has this name. Of section Text:
 * `setup-placeholder`: braces that this draft cannot fill; `setup-placeholder-missing`: what the draft is for is not in it;
 * `setup-subject`: a subject that could tell something of a client (G13); `setup-ssn`: an SSN, or what looks like one.
 */
export type SetupFinding = {
  readonly row: number;
  readonly code:
    | "setup-header"
    | "setup-section"
    | "setup-name"
    | "setup-value"
    | "setup-repeated"
    | "setup-unit"
    | DraftWordsFault["code"];
  readonly column: (typeof setupHeaders)[number];
};
