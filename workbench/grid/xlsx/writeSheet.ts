import type { FilterModel, SheetModel } from "../bookModel";
import { areaReference, cellReference, columnNumber } from "../cellReference";
import type { RawSheet, RawSheetData } from "../univerBook";
import { toArea } from "../univerBook";
import { columnsXml } from "./columnsXml";
import { elements } from "./readRules";
import { writePage } from "./pageXml";
import { replaceElements, replaceInSheetProperties } from "./sheetElements";
import { splitSheet } from "./sheetRows";
import { setAttributes } from "./styleXml";
import type { StylesPart } from "./stylesPart";
import { dimensionOf, placeNow, writeCells, type CellSource } from "./writeCells";
import { conditionalFormatsXml, filterXml, validationsXml } from "./writeRules";

/** A worksheet as it stands and as it was opened. */
export type SheetToWrite = {
  readonly sheet: RawSheet;
  readonly model: SheetModel;
  readonly openedRaw: RawSheetData;
  readonly openedModel: SheetModel;
  readonly cells: Omit<CellSource, "rowAttributes">;
  readonly styles: StylesPart;
};

/** The worksheet part with what changed; the same text where nothing did. */
export function writeSheet(xml: string, target: SheetToWrite): string {
  const { before, data, after } = splitSheet(xml);
  const newData = writeCells(data, {
    ...target.cells,
    rowAttributes: (row, openedRow) => rowAttributes(target, row, openedRow),
  });
  const same = newData === data;
  const whole =
    (same ? before : before.replace(/<dimension\b[^>]*\/>/, `<dimension ref="${dimensionOf(newData)}"/>`)) +
    (same ? data : newData) +
    after;
  return [
    writeHead,
    writeProtection,
    writeFilter,
    writeMerges,
    writeFormats,
    writeValidations,
    writePageSetup,
    moveLinks,
  ].reduce((text, step) => step(text, target), whole);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function rowAttributes({ sheet, model, openedRaw, openedModel }: SheetToWrite, row: number, openedRow: number | null) {
  const attributes: Record<string, string | null> = {};
  const data = sheet.getRowManager().getRow(row);
  const before = openedRow === null ? null : (openedRaw.rowData?.[openedRow] ?? null);
  const filtered = (filters: readonly FilterModel[], index: number) =>
    filters.some((filter) => filter.hiddenRows.has(index));
  const hidden = Boolean(data?.hd) || filtered(model.filters, row);
  const wasHidden = openedRow !== null && (Boolean(before?.hd) || filtered(openedModel.filters, openedRow));
  if (hidden !== wasHidden) attributes["hidden"] = hidden ? "1" : null;
  if (data?.ia === 0 && data.h !== undefined && data.h !== before?.h) {
    attributes["ht"] = String((data.h * 3) / 4);
    attributes["customHeight"] = "1";
  }
  return attributes;
}

function writeHead(xml: string, { sheet, model, openedRaw, openedModel, cells, styles }: SheetToWrite): string {
  let text = xml;
  const color = sheet.getTabColor() ?? "";
  if (color.toUpperCase() !== (openedRaw.tabColor ?? "").toUpperCase()) text = writeTabColor(text, color);
  const [now, was] = [sheet.getFreeze(), openedRaw.freeze];
  if (now.xSplit !== was?.xSplit || now.ySplit !== was.ySplit) text = writePane(text, now.xSplit, now.ySplit);
  if (!same(model.selection, openedModel.selection) && /<selection\b[^>]*\/>/.test(text)) {
    const { areas, active } = model.selection;
    const activeCell = cellReference(active.row, active.column);
    const sqref = areas.map((area) => areaReference(area)).join(" ");
    const select = (element: string) => setAttributes(element, { activeCell, sqref });
    const all = text.match(/<selection\b[^>]*\/>/g) ?? [];
    const last = all.at(-1);
    if (last) text = text.replace(last, select(last));
  }
  const columns = columnsXml(
    sheet,
    openedRaw,
    elements(splitSheet(text).before, "cols")[0] ?? "",
    cells.shifts,
    styles,
  );
  return columns === null ? text : replaceElements(text, "cols", columns);
}

function writeTabColor(xml: string, color: string): string {
  const rgb = /^#?([0-9A-Fa-f]{6})$/.exec(color)?.[1];
  return replaceInSheetProperties(xml, "tabColor", rgb ? `<tabColor rgb="FF${rgb.toUpperCase()}"/>` : "");
}

function writePane(xml: string, columns: number, rows: number): string {
  const without = xml.replace(/<pane\b[^>]*\/>/, "").replace(/(<selection\b[^>]*?)\s+pane="[^"]*"/g, "$1");
  if (columns === 0 && rows === 0) return without;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const element = `<pane${split} topLeftCell="${cellReference(rows, columns)}" activePane="${pane}" state="frozen"/>`;
  const placed = without.replace(/<selection\b/g, `<selection pane="${pane}"`);
  const opened = placed.replace(/<sheetView\b([^>]*)\/>/, "<sheetView$1></sheetView>");
  return opened.replace(/<sheetView\b[^>]*>/, (view) => view + element);
}

function writeProtection(xml: string, { model, openedModel }: SheetToWrite): string {
  if (model.isProtected === openedModel.isProtected) return xml;
  return replaceElements(
    xml,
    "sheetProtection",
    model.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "",
  );
}

function writeFilter(xml: string, { model, openedModel }: SheetToWrite): string {
  const own = (sheet: SheetModel) =>
    sheet.filters
      .filter(({ tableId }) => tableId === null)
      .map(filterXml)
      .join("");
  return own(model) === own(openedModel) ? xml : replaceElements(xml, "autoFilter", own(model));
}

function writeMerges(xml: string, { sheet, openedRaw }: SheetToWrite): string {
  const reference = (range: Parameters<typeof toArea>[0]) => areaReference(toArea(range));
  const [now, was] = [sheet.getMergeData().map(reference), (openedRaw.mergeData ?? []).map(reference)];
  if (same(now, was)) return xml;
  const cells = now.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return replaceElements(
    xml,
    "mergeCells",
    cells === "" ? "" : `<mergeCells count="${now.length}">${cells}</mergeCells>`,
  );
}

function writeFormats(xml: string, { model, openedModel, styles }: SheetToWrite): string {
  if (same(model.conditionalFormats, openedModel.conditionalFormats)) return xml;
  return replaceElements(
    xml,
    "conditionalFormatting",
    conditionalFormatsXml(model.conditionalFormats, openedModel.conditionalFormats, styles),
  );
}

function writeValidations(xml: string, { model, openedModel }: SheetToWrite): string {
  if (same(model.validations, openedModel.validations)) return xml;
  return replaceElements(xml, "dataValidations", validationsXml(model.validations));
}

function writePageSetup(xml: string, { model, openedModel }: SheetToWrite): string {
  return writePage(xml, model, openedModel);
}

/** Links name the cell they stand on: they move with it, and go with it. */
function moveLinks(xml: string, { cells: { shifts } }: SheetToWrite): string {
  if (shifts.length === 0) return xml;
  return xml.replace(
    /<hyperlink\b[^>]*\bref="([A-Z]+)(\d+)(?::[A-Z]+\d+)?"[^>]*\/>/g,
    (link, letters: string, row: string) => {
      const newRow = placeNow(Number(row) - 1, "row", shifts);
      const newColumn = placeNow(columnNumber(letters), "column", shifts);
      return newRow === null || newColumn === null
        ? ""
        : setAttributes(link, { ref: cellReference(newRow, newColumn) });
    },
  );
}
