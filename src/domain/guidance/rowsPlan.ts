import { ownTitles, type FieldKey, type OwnField } from "../fields/field";
import type { AdoptedTab } from "../license/adoptedBook";
import { changedEntry } from "../license/changedEntry";
import { entryId, type Entry, type EntryCells } from "../license/entry";
import { emptyPlan, type CellEdit, type EditPlan, type NeededColumns, type PlanKind } from "../plan/editPlan";
import { classifyAgain } from "../review/classifyAgain";
import { fixBystanders } from "../rules/fixBystanders";
import type { CellValue } from "../values/cell";
import type { GuideGrounds } from "./guideGrounds";
import { saysAlready } from "./saysAlready";

/** What an act writes on one row. `needs`: cells of the row on which it rests; where one changed meanwhile, nothing is written. */
export type RowChange = {
  readonly entry: Entry;
  readonly cells: EntryCells;
  readonly needs?: readonly FieldKey[];
};

/**
 * The plan that writes on rows what they do not say yet, with the columns of ours that are needed for it. Where `judged`, Status
 * and Why of the rows say in the same plan what the row then is, on tabs that have our Status column (G7).
 */
export function rowsPlan(
  kind: PlanKind,
  name: string,
  changes: readonly RowChange[],
  grounds: GuideGrounds,
  judged: boolean,
): EditPlan {
  const { book, settings } = grounds.review;
  const news = changes.map(({ entry, cells }) => ({ entry, cells: newCells(entry, cells) }));
  const written = news.flatMap(({ entry, cells }) => editsOf(entry, cells));
  const edits = withNeeds([...written, ...(judged ? judgedEdits(news, grounds) : [])], changes);
  const bystanders = fixBystanders(edits, book);
  return {
    ...emptyPlan(kind, name, settings.adoption),
    columns: book.tabs.flatMap((tab) => neededColumns(tab, edits)),
    edits,
    ...(bystanders.length === 0 ? {} : { bystanders }),
  };
}

/** Our columns that a tab lacks for these fields, in the order in which they are appended (G3). */
export function lackingColumns({ name, columns }: AdoptedTab, fields: readonly FieldKey[]): NeededColumns[] {
  const lacking = allOwn.filter((field) => fields.includes(field) && !columns.has(field));
  return lacking.length === 0 ? [] : [{ tab: name, fields: lacking }];
}

// The keys of the titles are exactly our own fields.
const allOwn: readonly FieldKey[] = Object.keys(ownTitles) as OwnField[];

function neededColumns(tab: AdoptedTab, edits: readonly CellEdit[]): NeededColumns[] {
  const fields = new Set(edits.flatMap((edit) => (edit.tab === tab.name ? [edit.field] : [])));
  return lackingColumns(tab, [...fields]);
}

function fieldsOf(cells: EntryCells): [FieldKey, CellValue][] {
  return Object.entries(cells) as [FieldKey, CellValue][]; // The keys of an entry's cells are fields.
}

function newCells(entry: Entry, cells: EntryCells): EntryCells {
  return Object.fromEntries(
    fieldsOf(cells).filter(([field, after]) => !saysAlready(field, entry.cells[field] ?? "", after)),
  );
}

function editsOf({ tab, rowKey, row, cells }: Entry, after: EntryCells): CellEdit[] {
  return fieldsOf(after).map(([field, value]) => ({
    tab,
    rowKey,
    row,
    field,
    before: cells[field] ?? "",
    after: value,
  }));
}

function withNeeds(edits: readonly CellEdit[], changes: readonly RowChange[]): readonly CellEdit[] {
  const byEntry = new Map(
    changes.flatMap(({ entry, needs = [] }) =>
      needs.length === 0
        ? []
        : [[entryId(entry), needs.map((field) => ({ field, before: entry.cells[field] ?? "" }))] as const],
    ),
  );
  return edits.map((edit) => {
    const needs = byEntry.get(entryId(edit));
    return needs === undefined ? edit : { ...edit, needs };
  });
}

function judgedEdits(news: readonly RowChange[], { review, words }: GuideGrounds): CellEdit[] {
  const changed = news.map(({ entry, cells }) => changedEntry(entry, cells));
  const withStatus = new Map(review.book.tabs.map(({ name, columns }) => [name, columns]));
  return classifyAgain(changed, review).flatMap(({ entry, activity }) => {
    const columns = withStatus.get(entry.tab);
    if (columns?.has("status") !== true) return [];
    const said: EntryCells = {
      status: words.status(activity),
      ...(columns.has("why") ? { why: words.why(activity) } : {}),
    };
    return editsOf(entry, Object.fromEntries(fieldsOf(said).filter(([field, text]) => entry.cells[field] !== text)));
  });
}
