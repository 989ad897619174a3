import { formatOf } from "../../domain/fields/field";
import type { Append } from "../../domain/plan/editPlan";
import { written } from "../cellFormat";
import { blocksOf, type CellWrite } from "../layout";
import { logClosing } from "../logSheet";
import type { Overwritten } from "../overwritten";
import { findOwnLayout, placesOf } from "../ownRows";
import { standingRules } from "../standingRules";
import type { Look } from "../tabLook";
import type { Ending, Last } from "./ending";
import { giveBackValidations, takeHelps } from "./helps";
import { removeHighlights, renewHighlights, straightenHighlights } from "./highlights";
import { mendEntries } from "./newEntries";
import { deleteTabs } from "./newTabs";
import { growTable } from "./ownSheets";
import { giveBackStrays, writeReport } from "./reports";
import { giveBackHeaders, growTabTable, removeColumns } from "./unitTabs";
import { writeBlocks } from "./writeBlocks";

/** Queues the last batch of a command, by the sheets as they are: everything in it may be queued again by a later look. */
export function queueClosing(context: Excel.RequestContext, { plan, tools, writer }: Ending, last: Last): void {
  const { look, leavings } = last;
  const { worksheets } = context.workbook;
  context.runtime.enableEvents = false;
  putBack(context, last.verdict.overwritten, look);
  for (const [tab, headers] of writer.overwrittenHeaders(look)) giveBackHeaders(worksheets.getItem(tab), headers);
  giveBackValidations(context, writer, look);
  takeHelps(context, last.helps);
  for (const [tab, columns] of leavings.columns) {
    const tabLook = look.tabs.get(tab);
    if (tabLook) removeColumns(worksheets.getItem(tab), columns, tabLook);
  }
  for (const highlight of plan.highlightsOff) {
    if (leavings.highlights.includes(highlight))
      removeHighlights(worksheets.getItem(highlight.tab), standingRules(highlight, look));
  }
  renewHighlights(context, writer.shortHighlights, look);
  straightenHighlights(context, writer.preparation.highlights, writer.firstLook, look);
  for (const [name, sheet] of look.own) growTable(context, name, sheet);
  mendEntries(
    context,
    last.entries.flatMap(({ mendings }) => mendings),
    look.date1904,
  );
  const stand = last.entries.flatMap(({ written: one }) => one ?? []);
  for (const tab of new Set([...writer.preparation.columns.keys(), ...stand.map(({ entry }) => entry.tab)])) {
    const tabLook = look.tabs.get(tab);
    const rows = stand.flatMap(({ entry, row }) => (entry.tab === tab ? [row] : []));
    if (tabLook) growTabTable(worksheets.getItem(tab), writer.preparation.columns.get(tab) ?? [], rows, tabLook);
  }
  giveBackStrays(context, last.strays);
  for (const steps of last.reports.steps) writeReport(context, steps, look.date1904);
  for (const { sheet, id } of last.reports.deletions) {
    tools.deletedSheets.add(id);
    worksheets.getItem(sheet).delete();
  }
  for (const tab of leavings.tabs) tools.deletedSheets.add(look.fresh.get(tab.name)?.id ?? "");
  deleteTabs(context, leavings.tabs);
  closeLog(context, writer.log, last);
  context.runtime.enableEvents = true;
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

function closeLog(context: Excel.RequestContext, log: Append, { verdict, written: cells, left, look }: Last): void {
  const sheet = look.own.get("Log");
  const layout = sheet ? findOwnLayout(sheet.cells, log.headers) : null;
  const row = sheet && layout ? placesOf(sheet.cells, layout, log.rows).at(-1) : undefined;
  if (!layout || row === undefined) return;
  const outcome = verdict.stopped === null ? "Done" : "Stopped";
  const closing = logClosing(cells, left, outcome);
  const writes = [...closing].map(([at, value]) => ({ row, column: layout.columns[at] ?? 0, value, format: null }));
  writeBlocks(context.workbook.worksheets.getItem("Log"), blocksOf(writes));
}
