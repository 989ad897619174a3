import { draftTitle, type DraftId, type Language } from "../domain/drafts/draft";
import { emptyPlan } from "../domain/plan/editPlan";
import { setupChange } from "../domain/settings/setupChange";
import { setupLineId, type SetupLine } from "../domain/settings/setupLine";
import { textRow } from "../domain/settings/setupRows";
import { setupTable } from "../domain/settings/setupTable";
import { draftWordsOf } from "../text/draftWords";
import type { Target } from "../workbook/port";
import { applyPlan } from "./applyPlan";
import type { Room } from "./room";
import { show } from "./show";
import type { State } from "./state";

/**
 * Puts the words of a draft on Setup, where the county may change them, and shows the cell. Words that stand there already are only
 * shown. A language without words begins with the English ones, to be translated.
 */
export async function wordDraft(room: Room, draft: DraftId, language: Language): Promise<void> {
  const { month } = room.store.get();
  if (month === null) return;
  const { settings, setup } = month.review;
  const words = draftWordsOf(draft, language, settings) ?? draftWordsOf(draft, "en", settings);
  if (words === null) return;
  const line = textRow(draft, language, words);
  if (setup.standing?.has(setupLineId(line)) !== true) {
    const plan = emptyPlan("setup", `set-up: words of ${draftTitle(draft, language)}`, settings.adoption);
    const end = await applyPlan(room, { ...plan, ...setupChange([line], setup.standing) });
    if (end !== "applied") return;
  }
  const target = cellOf(room.store.get(), line);
  if (target !== null) await show(room, target);
}

/** Where the words of a row stand on the Setup sheet as it was read; null where the row is not there. */
function cellOf({ book, month }: State, line: SetupLine): Target | null {
  if (month === null || (book.kind !== "ready" && book.kind !== "old")) return null;
  const sheet = book.snapshot.sheets.find(({ name }) => name.toLowerCase() === "setup");
  const found =
    sheet === undefined ? null : setupTable(sheet)?.find((row) => setupLineId(row.line) === setupLineId(line));
  if (sheet === undefined || found === null || found === undefined) return null;
  const cells = sheet.values[found.row - 1 - sheet.firstRow] ?? [];
  const column = cells.indexOf(found.cells.value);
  return { tab: sheet.name, row: found.row, ...(column >= 0 && { column: sheet.firstColumn + column }) };
}
