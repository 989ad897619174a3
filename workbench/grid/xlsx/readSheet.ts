import { emptySheetModel, selectionOf, type SheetModel } from "../bookModel";
import { parseAreaList } from "../cellReference";
import { freshSheet } from "../freshSheet";
import { heightOfText, USUAL_SIZE } from "../textHeight";
import type { TableInfo } from "../grid";
import type { ArrayFormula } from "../openedBook";
import { toRange, type RawSheetData, type RawStyle } from "../univerBook";
import type { ReadColor } from "./colors";
import { readPage } from "./pageXml";
import { readCells, type ReadCells } from "./readCells";
import { elements, readConditionalFormats, readFilter, readValidations } from "./readRules";
import type { ReadStyles } from "./readStyles";
import { splitSheet } from "./sheetRows";
import { child, flag, parseAttributes, parseXml } from "./xml";

export type SheetSource = {
  readonly id: string;
  readonly name: string;
  readonly xml: string;
  readonly tables: readonly { readonly info: TableInfo; readonly xml: string }[];
};

export type SheetContext = {
  readonly strings: readonly string[];
  readonly styles: ReadStyles;
  readonly color: ReadColor;
};

export type ReadSheet = {
  readonly raw: RawSheetData;
  readonly model: SheetModel;
  readonly arrays: readonly ArrayFormula[];
};

/** One worksheet of a file: cells for the engine, the rest for the model. */
export function readSheet(source: SheetSource, context: SheetContext): ReadSheet {
  const { before, data, after } = splitSheet(source.xml);
  const columns = readColumns(before);
  const cells = readCells(
    data,
    context.strings,
    new Set(columns.flatMap(({ index, s }) => (s === undefined ? [] : [index]))),
  );
  const model = readModel(source, before, after, cells, context.styles);
  const normal: RawStyle = context.styles.formats[0] ?? {};
  const raw: RawSheetData = {
    ...freshSheet(source.id, source.name),
    ...(normal.ff && normal.fs ? { defaultStyle: { ff: normal.ff, fs: normal.fs } } : {}),
    cellData: cells.cellData,
    rowData: handHiddenRows(fittedRows(cells, context.styles), model),
    columnData: Object.fromEntries(columns.map(({ index, ...column }) => [index, column])),
    mergeData: readMerges(after),
    rowCount: Math.max(cells.lastRow + 200, 1000),
    columnCount: Math.max(cells.lastColumn + 20, 40),
    freeze: readFreeze(before),
    showGridlines: model.gridlines ? 1 : 0,
    tabColor: context.color(child(headElement(before, "sheetPr"), "tabColor")) ?? "",
  };
  return { raw, model, arrays: cells.arrays };
}

function headElement(before: string, name: string) {
  const text = elements(before, name)[0];
  return text === undefined ? null : parseXml(text);
}

/** Widths in pixels, hidden columns and column formats; columns beyond any use are left to the file. */
function readColumns(before: string) {
  const columns: { index: number; w?: number; hd?: 0 | 1; s?: string }[] = [];
  for (const text of elements(before, "cols"))
    for (const { attributes } of parseXml(text).children) {
      const { min = "1", max = "1", width, hidden, style } = attributes;
      for (let index = Number(min) - 1; index < Math.min(Number(max), 400); index += 1)
        columns.push({
          index,
          ...(width === undefined ? {} : { w: Math.round(Number(width) * 7 + 5) }),
          ...(flag(hidden) ? { hd: 1 as const } : {}),
          ...(style && style !== "0" ? { s: `x${style}` } : {}),
        });
    }
  return columns;
}

function readModel(
  source: SheetSource,
  before: string,
  after: string,
  cells: ReadCells,
  styles: ReadStyles,
): SheetModel {
  const hidden = new Set(Object.entries(cells.rowData).flatMap(([row, { hd }]) => (hd ? [Number(row)] : [])));
  const own = elements(after, "autoFilter").map((text) => readFilter(text, null, hidden));
  const ofTables = source.tables.flatMap(({ info, xml }) =>
    elements(xml, "autoFilter").map((text) => readFilter(text, info.id, hidden)),
  );
  const protection = /<sheetProtection\b([^>]*)>/.exec(after)?.[1];
  const selected = /<selection\b([^>]*)>/.exec(source.xml.slice(0, source.xml.indexOf("<sheetData")))?.[1] ?? "";
  const selection = parseAreaList(parseAttributes(selected)["sqref"] ?? "").at(0);
  return {
    ...emptySheetModel(),
    ...readPage(before + after),
    isProtected: protection !== undefined && flag(parseAttributes(protection)["sheet"]) === true,
    ...(selection ? { selection: selectionOf(selection) } : {}),
    filters: [...own, ...ofTables].filter((filter) => filter !== null),
    conditionalFormats: readConditionalFormats(after, source.id, styles.looks),
    validations: readValidations(after, source.id),
  };
}

/** Rows without a height of their own are as high as the largest text in them. */
function fittedRows({ cellData, rowData }: ReadCells, { formats }: ReadStyles): ReadCells["rowData"] {
  const large = new Map<unknown, number>(
    formats.flatMap(({ fs = 0 }, number) => (fs > USUAL_SIZE ? [[`x${number}`, fs] as const] : [])),
  );
  if (large.size === 0) return rowData;
  for (const [row, line] of Object.entries(cellData)) {
    const size = Math.max(0, ...Object.values(line).map((cell) => large.get(cell.s) ?? 0));
    const known = rowData[Number(row)];
    if (size > 0 && known?.h === undefined && known?.ah === undefined)
      rowData[Number(row)] = { ...known, ah: heightOfText(size) };
  }
  return rowData;
}

/** Rows that a filter hides are the filter's matter; what is left is hidden by hand. */
function handHiddenRows(rowData: ReadCells["rowData"], model: SheetModel): ReadCells["rowData"] {
  for (const filter of model.filters)
    for (const row of filter.hiddenRows) {
      const properties = rowData[row];
      if (properties) delete properties.hd;
    }
  return rowData;
}

function readMerges(after: string) {
  return elements(after, "mergeCells").flatMap((text) =>
    parseXml(text).children.flatMap(({ attributes }) => parseAreaList(attributes["ref"] ?? "").map(toRange)),
  );
}

function readFreeze(before: string): NonNullable<RawSheetData["freeze"]> {
  const { state, xSplit = "0", ySplit = "0" } = parseAttributes(/<pane\b([^>]*)>/.exec(before)?.[1] ?? "");
  if (!state?.startsWith("frozen")) return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const [columns, rows] = [Number(xSplit), Number(ySplit)];
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}
