import type { FieldKey } from "../../domain/fields/field";
import type { EditPlan, Highlight } from "../../domain/plan/editPlan";
import { areasOf } from "../areas";
import { highlightFormula } from "../highlightFormula";
import type { NewColumn } from "../newColumns";
import { standingRules } from "../preparation";
import type { Look, TabLook } from "../tabLook";
import type { Answer } from "./roundTrips";

/** Queues the conditional formats of a tab over its entry rows, from the list's first column to Status and Why; the Status column may be one of the same batch. */
export function addHighlights(
  sheet: Excel.Worksheet,
  { rules }: Highlight,
  look: TabLook,
  added: readonly NewColumn[],
): void {
  const columnOf = (title: FieldKey) =>
    look.map.columns.get(title) ?? added.find(({ field }) => field === title)?.column;
  const status = columnOf("status");
  const firstRow = look.map.headerRow + 1;
  const lastRow = Math.max(firstRow, lastEntryRow(look));
  if (status === undefined) return;
  const left = look.map.firstColumn;
  const right = Math.max(status, columnOf("why") ?? status);
  const range = sheet.getRangeByIndexes(firstRow, left, lastRow - firstRow + 1, right - left + 1).untrack();
  for (const rule of rules) {
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = highlightFormula(rule, status, firstRow);
    custom.format.fill.color = rule.fill;
    custom.format.font.color = rule.color;
  }
}

/** Queues the removal of highlights by the ids of their conditional formats. */
export function removeHighlights(sheet: Excel.Worksheet, formats: readonly { readonly id: string }[]): void {
  const { conditionalFormats } = sheet.getRange().untrack();
  for (const { id } of formats) conditionalFormats.getItem(id).delete();
}

/** Which highlights of a plan no longer reach the last entry, by tab. */
export type ShortHighlights = readonly Highlight[];

/** Queues the question how far down the highlights reach that stand already: entries may have been added below them. */
export function queueShortHighlights(
  context: Excel.RequestContext,
  plan: EditPlan,
  look: Look,
): Answer<ShortHighlights> {
  const asked = plan.highlights.map((highlight) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(highlight.tab).getRange().untrack();
    const ranges = standingRules(highlight, look).map(({ rule, id }) => {
      return { rule, areas: conditionalFormats.getItem(id).getRanges().untrack().load("address") };
    });
    return { tab: highlight.tab, ranges };
  });
  return () =>
    asked.flatMap(({ tab, ranges }) => {
      const last = lastEntryRow(look.tabs.get(tab));
      const rules = ranges
        .filter(({ areas }) => areasOf(areas.address).every(({ row, rows }) => row + rows <= last))
        .map(({ rule }) => rule);
      return rules.length === 0 ? [] : [{ tab, rules }];
    });
}

/** Queues highlights that have become too short to be made anew over all entry rows. */
export function renewHighlights(context: Excel.RequestContext, short: ShortHighlights, look: Look): void {
  for (const highlight of short) {
    const tab = look.tabs.get(highlight.tab);
    const sheet = context.workbook.worksheets.getItem(highlight.tab);
    if (!tab || tab.protected) continue;
    removeHighlights(sheet, standingRules(highlight, look));
    addHighlights(sheet, highlight, tab, []);
  }
}

/** The last row (0-based) with an entry; -1 on a tab without entries. */
function lastEntryRow(look: TabLook | undefined): number {
  return [...(look?.map.rows.values() ?? [])].reduce((last, row) => Math.max(last, row), -1);
}
