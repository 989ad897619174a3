import type { Activity } from "../activity/activityClass";
import { activationTitles } from "../fields/activationWords";
import { ownTitles, type FieldKey, type OwnField } from "../fields/field";
import type { AdoptedTab } from "../license/adoptedBook";
import { entryId } from "../license/entry";
import type { Adoption } from "../plan/adoption";
import { emptyPlan, type Append, type CellEdit, type EditPlan, type NeededColumns } from "../plan/editPlan";
import type { CellValue } from "../values/cell";
import type { EntryResult } from "./classifyEntries";
import { highlightRules } from "./highlightRules";
import { isRequest } from "./isRequest";

/** The words that are written for an activity: the one of the Status column, and the sentence of the Why column. */
export type ActivityWords = {
  readonly status: (activity: Activity) => string;
  readonly why: (activity: Activity) => string;
  /** Both of a row that is only a request: no report can say anything of it. */
  readonly request: { readonly status: string; readonly why: string };
};

/** What an import would write, before it is narrowed to what differs. */
export type Proposal = {
  readonly name: string;
  readonly adoption: Adoption;
  readonly tabs: readonly AdoptedTab[];
  readonly results: readonly EntryResult[];
  readonly appends: readonly Append[];
  readonly withdrawals: readonly Append[];
  readonly words: ActivityWords;
  /** A person's ticks by `entryId`; what is not there has its default. */
  readonly ticked: ReadonlyMap<string, boolean>;
};

/** Whether an entry's row is written: as a person ticked it, else all but those inferred from absence (ruling 13). */
export function isTicked(result: EntryResult, ticked: ReadonlyMap<string, boolean>): boolean {
  const { entry, activity } = result;
  return ticked.get(entryId(entry)) ?? (activity.class !== "probablyInactive" || isRequest(result));
}

/** The plan of an import: only cells that differ, only columns they need, highlights where something is written (ruling 13). */
export function importPlan({ name, adoption, tabs, results, appends, withdrawals, words, ticked }: Proposal): EditPlan {
  const edits = results.flatMap((result) => (isTicked(result, ticked) ? editsOf(result, words) : []));
  const columns = tabs.flatMap((tab) => neededColumns(tab, edits));
  const written = new Set(edits.map(({ tab }) => tab));
  const highlights = tabs
    .filter((tab) => written.has(tab.name))
    .map((tab) => ({ tab: tab.name, rules: highlightRules }));
  return { ...emptyPlan("import", name, adoption), columns, edits, appends, highlights, withdrawals };
}

function editsOf(result: EntryResult, words: ActivityWords): CellEdit[] {
  const { entry } = result;
  return proposedCells(result, words).flatMap(([field, after]) => {
    const before = entry.cells[field] ?? "";
    return before === after ? [] : [{ tab: entry.tab, rowKey: entry.rowKey, row: entry.row, field, before, after }];
  });
}

/** Cells as they should read: no day that is only proposed. A cell that says the same in other words is left as it was written. */
function proposedCells(
  { entry, activity, told, secondsInMonth }: EntryResult,
  words: ActivityWords,
): [OwnField, CellValue][] {
  const cells: [OwnField, CellValue][] = [];
  if (told !== null && told !== entry.activation) cells.push(["activation", activationTitles[told]]);
  const { seen } = activity;
  if (seen !== null && seen.kind !== "openLogin" && seen.on !== entry.lastLogin) cells.push(["lastLogin", seen.on]);
  if (activity.reason.asOf === null) return cells;
  cells.push(["hoursMonth", secondsInMonth === null ? "" : hoursOf(secondsInMonth)]);
  const { status, why } = isRequest({ entry, activity })
    ? words.request
    : { status: words.status(activity), why: words.why(activity) };
  cells.push(["status", status], ["why", why]);
  return cells;
}

/** Hours with two decimals, as a number. */
function hoursOf(seconds: number): number {
  return Math.round(seconds / 36) / 100;
}

function neededColumns(tab: AdoptedTab, edits: readonly CellEdit[]): NeededColumns[] {
  const fields = new Set(edits.filter((edit) => edit.tab === tab.name).map(({ field }) => field));
  const missing = allOwn.filter((field) => fields.has(field) && !tab.columns.has(field));
  return missing.length === 0 ? [] : [{ tab: tab.name, fields: missing }];
}

/** Our columns in the order in which they are appended. */
// The keys of the titles are exactly our own fields.
const allOwn: readonly FieldKey[] = Object.keys(ownTitles) as OwnField[];
