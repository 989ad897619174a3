import type { EditPlan, Highlight } from "../../domain/plan/editPlan";
import { areasOf } from "../areas";
import { highlightFormula } from "../highlightFormula";
import type { NewColumn } from "../newColumns";
import { astrayRules, lastEntryRow, placeOfRule, standingRules } from "../standingRules";
import type { Look, TabLook } from "../tabLook";
import type { Answer } from "./roundTrips";

/** Queues the conditional formats of a tab over its entry rows; columns may be among those of the same batch. */
export function addHighlights(
  sheet: Excel.Worksheet,
  { rules }: Highlight,
  look: TabLook,
  added: readonly NewColumn[],
): void {
  const firstRow = look.map.headerRow + 1;
  const rows = Math.max(firstRow, lastEntryRow(look)) - firstRow + 1;
  for (const rule of rules) {
    const place = placeOfRule(rule, look, added);
    if (!place) continue;
    const range = sheet.getRangeByIndexes(firstRow, place.left, rows, place.right - place.left + 1).untrack();
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = highlightFormula(rule, place.reads, firstRow);
    custom.format.fill.color = rule.fill;
    custom.format.font.color = rule.color;
  }
}

/** Queues the removal of highlights by the ids of their conditional formats. */
export function removeHighlights(sheet: Excel.Worksheet, formats: readonly { readonly id: string }[]): void {
  const { conditionalFormats } = sheet.getRange().untrack();
  for (const id of new Set(formats.map((format) => format.id))) conditionalFormats.getItem(id).delete();
}

/** Which highlights of a plan no longer reach the last entry, by tab. */
export type ShortHighlights = readonly Highlight[];

/** Queues the question how far down the highlights reach that stand already: entries may have been added below them. */
export function queueShortHighlights(
  context: Excel.RequestContext,
  plan: EditPlan,
  look: Look,
): Answer<ShortHighlights> {
  const asked = plan.highlights
    .filter(({ tab }) => look.tabs.has(tab))
    .map((highlight) => {
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
      return rules.length === 0 ? [] : [{ tab, rules: [...new Set(rules)] }];
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

/** Queues highlights that came to read another column, because columns moved right before, to be made anew. */
export function straightenHighlights(
  context: Excel.RequestContext,
  made: readonly Highlight[],
  before: Look,
  now: Look,
): void {
  for (const highlight of made) {
    const tab = now.tabs.get(highlight.tab);
    const astray = astrayRules(highlight, before, now);
    if (!tab || astray.length === 0) continue;
    const sheet = context.workbook.worksheets.getItem(highlight.tab);
    removeHighlights(sheet, astray);
    addHighlights(sheet, { ...highlight, rules: [...new Set(astray.map(({ rule }) => rule))] }, tab, []);
  }
}
