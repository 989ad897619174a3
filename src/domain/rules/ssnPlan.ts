import type { AdoptedBook, AdoptedTab } from "../license/adoptedBook";
import { emptyPlan, type CellEdit, type EditPlan } from "../plan/editPlan";
import type { Settings, SsnPolicy } from "../settings/settings";
import type { CellValue } from "../values/cell";
import { ssnDigits } from "./checkSsn";
import { checkFullSsn } from "./fullSsn";
import { ssnPolicyOf } from "./ssnPolicy";

/** SSN cells of one tab that hold more than its policy asks. */
export type SsnSurplus = { readonly tab: string; readonly cells: number; readonly policy: SsnPolicy };

/** How many cells hold more of the SSN than the unit's policy asks, by tab; tabs without such cells are left out (I5). */
export function ssnSurplus({ tabs }: AdoptedBook, settings: Settings): SsnSurplus[] {
  return tabs
    .map((tab) => ({
      tab: tab.name,
      cells: editsOf(tab, settings).length,
      policy: ssnPolicyOf(tab.name, settings),
    }))
    .filter(({ cells }) => cells > 0);
}

/**
 * The plan that brings the SSN cells of one tab, or of all (null), down to the policy: a whole number to its last four digits as
 * text, or any number to an empty cell. Always previewed, never part of another plan (I5).
 */
export function ssnPlan({ tabs }: AdoptedBook, settings: Settings, tab: string | null, name: string): EditPlan {
  const edits = tabs.filter((one) => tab === null || one.name === tab).flatMap((one) => editsOf(one, settings));
  return { ...emptyPlan("fix", name, settings.adoption), edits };
}

function editsOf({ name, entries }: AdoptedTab, settings: Settings): CellEdit[] {
  const policy = ssnPolicyOf(name, settings);
  // Counted after every change of a cell: where the whole number is kept, no row is looked at.
  if (policy === "full") return [];
  return entries.flatMap(({ rowKey, row, cells }): CellEdit[] => {
    const before = cells.ssn ?? "";
    const after = lessOf(before, policy);
    return after === null ? [] : [{ tab: name, rowKey, row, field: "ssn", before, after }];
  });
}

/** What the policy leaves of a cell, or null where the cell has no more than it asks. Words in place of a number stay. */
function lessOf(value: CellValue, policy: Exclude<SsnPolicy, "full">): string | null {
  if (policy === "none") return /\d/.test(String(value)) ? "" : null;
  const digits = ssnDigits(value);
  // An impossible number is an error to look at first: its last four digits would hide that.
  return digits === null || checkFullSsn(digits) !== null ? null : digits.slice(-4);
}
