import type { setupHeaders } from "./setupSheet";

/**
 * A row of the Setup sheet (1-based) that could not be used; the setting it would have made is as if the row were not there.
 * `setup-repeated`: an earlier row says the same setting; `setup-unit`: no unit tab has this name.
 */
export type SetupFinding = {
  readonly row: number;
  readonly code: "setup-header" | "setup-section" | "setup-name" | "setup-value" | "setup-repeated" | "setup-unit";
  readonly column: (typeof setupHeaders)[number];
};
