import { entryId } from "../domain/license/entry";
import type { RowPlace } from "../domain/findings/finding";
import type { MonthlyReview } from "../domain/review/monthlyReview";
import type { BookCheck } from "../domain/rules/bookCheck";
import { checkAgain } from "../domain/rules/checkAgain";
import { procedureRules } from "../domain/rules/procedureRules";
import { ssnSurplus } from "../domain/rules/ssnPlan";
import { startCheck } from "../domain/rules/startCheck";
import { withMerges } from "../domain/rules/withMerges";
import type { RowSpan } from "../workbook/port";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { clientAfterPatch } from "./clientAfterPatch";
import { formulasIn } from "./patchRows";
import { renewProposal } from "./proposals";
import type { Room } from "./room";
import type { CheckState } from "./state";

/** Most rows that are remembered as changed just now. */
const MOST_TOUCHED = 200;

/** Checks the whole list as it was just read. */
export function checkList(room: Room, review: MonthlyReview, { sheets, date1904 }: WorkbookSnapshot): CheckState {
  const activities = new Map(review.results.map(({ entry, activity }) => [entryId(entry), activity]));
  const rules = procedureRules(review.settings, review.asOf, room.clock.today());
  const merges = room.merges === null ? {} : { merges: room.merges };
  room.check = startCheck({ book: review.book, sheets, date1904, activities, ...merges }, rules);
  return checkState(room, room.check, room.store.get().check?.touched ?? []);
}

/** Adds what merged cells make wrong; it stays found until the next read. */
export function checkMerges(room: Room, merges: ReadonlyMap<string, readonly string[]>): void {
  const { check } = room;
  if (check === null) return;
  room.merges = merges;
  room.check = withMerges(check, merges);
  room.store.change({ check: checkState(room, room.check, room.store.get().check?.touched ?? []) });
}

/** Where rows come among those that were just looked at; `none`: nobody looks at them under Check. */
export type Touch = "first" | "last" | "none";

/** Checks rows of one worksheet again, as they stand in the picture now, and shows what is found at once (I8). */
export function recheck(room: Room, { sheetId, row, rows }: RowSpan, touch: Touch): void {
  const { book, month, check, client } = room.store.get();
  if (room.check === null || month === null || check === null || (book.kind !== "ready" && book.kind !== "old")) return;
  const sheet = book.snapshot.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) return;
  const from = row - 1 - sheet.firstRow;
  const values = sheet.values.slice(from, from + rows);
  const formulaCells = formulasIn(sheet.formulaCells, row, rows);
  room.check = checkAgain(room.check, sheet.name, { row, firstColumn: sheet.firstColumn, values, formulaCells });
  const tab = room.check.book.tabs.find(({ name }) => name === sheet.name);
  const places = (tab?.entries ?? [])
    .filter((entry) => entry.row >= row && entry.row < row + rows)
    .map((entry) => ({ tab: entry.tab, row: entry.row }));
  const patch = { tab: sheet.name, row, rows };
  const touched = {
    first: [...places, ...check.touched],
    last: [...check.touched, ...places],
    none: check.touched,
  }[touch];
  room.store.change({
    month: { ...month, review: { ...month.review, book: room.check.book } },
    check: checkState(room, room.check, touched),
    client:
      client === null
        ? null
        : { ...client, ref: clientAfterPatch(client.ref, month.review.book, room.check.book, patch) },
  });
  renewProposal(room);
}

function checkState(room: Room, { findings, book, rules }: BookCheck, touched: readonly RowPlace[]): CheckState {
  return {
    findings,
    merges: room.merges === null ? "not-asked" : "asked",
    touched: once(touched).slice(0, MOST_TOUCHED),
    marked: book.tabs.some(({ columns }) => columns.has("toCheck")),
    ssnSurplus: ssnSurplus(book, rules.settings),
  };
}

/** Each row once, where it stands first. */
function once(places: readonly RowPlace[]): RowPlace[] {
  const seen = new Set<string>();
  return places.filter(({ tab, row }) => !seen.has(`${row} ${tab}`) && seen.add(`${row} ${tab}`));
}
