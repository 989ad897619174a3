import { formatOf } from "../../domain/fields/field";
import type { Append, EditPlan, Highlight, NeededColumns } from "../../domain/plan/editPlan";
import { written } from "../cellFormat";
import { leave, type LeftEdit } from "../decide";
import { blocksOf, type CellWrite } from "../layout";
import { logClosing } from "../logSheet";
import { emptyColumns, type NewColumn } from "../newColumns";
import { findOverwritten, isDisturbed, type Overwritten } from "../overwritten";
import { findOwnLayout, missingRows, placesOf } from "../ownRows";
import type { RefusalCode, Unwritten } from "../port";
import { standingRules } from "../preparation";
import { settle, type Settlement } from "../settle";
import type { Look } from "../tabLook";
import { undoPlan, type Done } from "../undoPlan";
import type { ApplyTools } from "./applyTools";
import type { ChunkWriter } from "./chunkWriter";
import { removeHighlights, renewHighlights } from "./highlights";
import { refusalOf } from "./hostErrors";
import { growTable } from "./ownSheets";
import { giveBackHeaders, growTabTable, removeColumns } from "./unitTabs";
import { writeBlocks } from "./writeBlocks";

/** How a command ended, after the sheets were looked at. */
export type Closing = {
  readonly stoppedBy: RefusalCode | "cancelled" | null;
  readonly written: number;
  readonly left: readonly LeftEdit[];
  readonly unknown: readonly Unwritten[];
  readonly undo: EditPlan | null;
};

type Ending = {
  readonly plan: EditPlan;
  readonly tools: ApplyTools;
  readonly writer: ChunkWriter;
  readonly after: Look;
  readonly stoppedBy: Closing["stoppedBy"];
};

/** The last batch: counts into the Log, values that strayed back to where they were, tables grown, what goes taken away. */
export async function closeCommand(ending: Ending): Promise<Closing> {
  const { plan, writer, after } = ending;
  const overwritten = findOverwritten(writer.attempts, after);
  const hit = new Set(overwritten.map(({ attempt }) => attempt));
  const settlement = settle(
    writer.attempts.filter((attempt) => !hit.has(attempt)),
    after,
  );
  const lacking = lackingRows(writer.appended, after);
  const arrived = lacking.length === 0 ? null : ("unknown" satisfies RefusalCode);
  const stopped = ending.stoppedBy ?? arrived;
  const disturbed = [...hit, ...settlement.notDone.filter(isDisturbed)].map(({ edit, row }) =>
    leave(edit, row + 1, "changed"),
  );
  const notTaken = settlement.notDone.filter((attempt) => stopped === null && !isDisturbed(attempt));
  const left = [...settlement.left, ...disturbed, ...notTaken.map(({ edit, row }) => leave(edit, row + 1, "merged"))];
  const leavings =
    stopped === null ? leavingsOf(plan, after) : { columns: new Map<string, NewColumn[]>(), highlights: [] };
  const failure = await sendClosing(ending, {
    settlement,
    overwritten,
    leavings,
    left: left.length + writer.left.length,
    stopped,
  });
  const gone = failure === null ? leavings : { columns: new Map<string, NewColumn[]>(), highlights: [] };
  return {
    stoppedBy: stopped ?? failure,
    written: settlement.written.length,
    left,
    unknown: overwritten.flatMap(({ attempt, row, value }) =>
      value === null ? [leave(attempt.edit, row + 1, "unknown").unwritten] : [],
    ),
    undo: undoPlan(plan, doneOf(writer, settlement, gone, after), after),
  };
}

type Leavings = {
  readonly columns: ReadonlyMap<string, readonly NewColumn[]>;
  readonly highlights: readonly Highlight[];
};
type Last = {
  readonly settlement: Settlement;
  readonly overwritten: readonly Overwritten[];
  readonly leavings: Leavings;
  readonly left: number;
  readonly stopped: Closing["stoppedBy"];
};

/** Sends the last batch, twice if need be: everything in it may be written again. Null, or what Excel refused. */
async function sendClosing(ending: Ending, last: Last): Promise<RefusalCode | null> {
  let failure: RefusalCode | null = null;
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await ending.tools.trips.once((context) => {
        queueClosing(context, ending, last);
        return () => null;
      });
      return null;
    } catch (error) {
      failure = refusalOf(error).code;
    }
  }
  return failure;
}

function queueClosing(context: Excel.RequestContext, { plan, writer, after }: Ending, last: Last): void {
  const { worksheets } = context.workbook;
  context.runtime.enableEvents = true;
  putBack(context, last.overwritten, after);
  for (const [tab, headers] of writer.overwrittenHeaders(after)) giveBackHeaders(worksheets.getItem(tab), headers);
  for (const [tab, columns] of last.leavings.columns) {
    const look = after.tabs.get(tab);
    if (look) removeColumns(worksheets.getItem(tab), columns, look);
  }
  for (const highlight of plan.highlightsOff) {
    if (last.leavings.highlights.includes(highlight))
      removeHighlights(worksheets.getItem(highlight.tab), standingRules(highlight, after));
  }
  renewHighlights(context, writer.shortHighlights, after);
  for (const [name, look] of after.own) growTable(context, name, look);
  for (const [tab, columns] of writer.preparation.columns) {
    const look = after.tabs.get(tab);
    if (look) growTabTable(worksheets.getItem(tab), columns, look);
  }
  closeLog(context, writer.log, last, after);
}

/** Gives cells of others back what they held. */
function putBack(context: Excel.RequestContext, overwritten: readonly Overwritten[], look: Look): void {
  for (const name of new Set(overwritten.map(({ attempt }) => attempt.edit.tab))) {
    const writes = overwritten.flatMap(({ attempt, row, column, value }): CellWrite[] => {
      if (attempt.edit.tab !== name || value === null) return [];
      const field = [...(look.tabs.get(name)?.map.columns ?? [])].find(([, at]) => at === column)?.[0];
      return [{ row, column, ...written(value, field ? formatOf(field) : "number", look.date1904) }];
    });
    writeBlocks(context.workbook.worksheets.getItem(name), blocksOf(writes));
  }
}

function closeLog(context: Excel.RequestContext, log: Append, { settlement, left, stopped }: Last, after: Look): void {
  const sheet = after.own.get("Log");
  const layout = sheet ? findOwnLayout(sheet.cells, log.headers) : null;
  const row = sheet && layout ? placesOf(sheet.cells, layout, log.rows).at(-1) : undefined;
  if (!layout || row === undefined) return;
  const closing = logClosing(settlement.written.length, left, stopped === null ? "Done" : "Stopped");
  const writes = [...closing].map(([at, value]) => ({ row, column: layout.columns[at] ?? 0, value, format: null }));
  writeBlocks(context.workbook.worksheets.getItem("Log"), blocksOf(writes));
}

/** What an undo takes away once its cells are empty. */
function leavingsOf(plan: EditPlan, after: Look): Leavings {
  const columns = new Map<string, NewColumn[]>();
  for (const { tab, fields } of plan.columnsOff) {
    const look = after.tabs.get(tab);
    const empty = look ? emptyColumns(look, fields) : [];
    if (empty.length > 0) columns.set(tab, empty);
  }
  return { columns, highlights: plan.highlightsOff.filter((highlight) => standingRules(highlight, after).length > 0) };
}

/** Rows that were sent to our own sheets and are not there. */
function lackingRows(appended: readonly Append[], after: Look): Append[] {
  return appended.flatMap((append) => {
    const sheet = after.own.get(append.sheet);
    const layout = sheet ? findOwnLayout(sheet.cells, append.headers) : null;
    const rows = sheet && layout ? missingRows(sheet.cells, layout, append.rows) : append.rows;
    return rows.length === 0 ? [] : [{ ...append, rows }];
  });
}

function doneOf({ appended, preparation }: ChunkWriter, settlement: Settlement, gone: Leavings, after: Look): Done {
  return {
    written: settlement.written,
    appended: appended.flatMap((append) => {
      const lacking = new Set(lackingRows([append], after).flatMap(({ rows }) => rows));
      const rows = append.rows.filter((row) => !lacking.has(row));
      return rows.length === 0 ? [] : [{ ...append, rows }];
    }),
    withdrawn: preparation.withdrawals.flatMap(({ append }) => lackingRows([append], after)),
    columns: fieldsOf(
      [...preparation.columns].map(([tab, columns]) => [
        tab,
        columns.filter(({ field }) => after.tabs.get(tab)?.map.columns.has(field)),
      ]),
    ),
    columnsOff: fieldsOf([...gone.columns]),
    highlights: preparation.highlights.filter((highlight) => standingRules(highlight, after).length > 0),
    highlightsOff: gone.highlights,
    newTabs: [],
    newTabsOff: [],
    helps: [],
    helpsOff: [],
  };
}

function fieldsOf(columns: readonly (readonly [string, readonly NewColumn[]])[]): NeededColumns[] {
  return columns.flatMap(([tab, list]) => (list.length === 0 ? [] : [{ tab, fields: list.map(({ field }) => field) }]));
}
