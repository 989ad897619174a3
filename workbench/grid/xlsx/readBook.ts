import { emptyBookModel } from "../bookModel";
import { parseAreaReference } from "../cellReference";
import type { NameInfo, TableInfo, Visibility } from "../grid";
import { newUnitId, rawBook, worksheetId, type OpenedBook } from "../openedBook";
import type { RawStyle } from "../univerBook";
import { colorReader } from "./colors";
import { formulaFromFile } from "./fileFormula";
import { readCharts } from "./readCharts";
import { readStrings } from "./readCells";
import { readSheet, type ReadSheet, type SheetContext } from "./readSheet";
import { readStyles } from "./readStyles";
import { child, childrenOf, flag, parseXml, type XmlElement } from "./xml";
import { XlsxPackage } from "./xlsxPackage";

/** Where a worksheet stands in the file. */
export type SheetPart = {
  readonly sheetId: string;
  readonly name: string;
  readonly path: string;
  readonly visibility: Visibility;
};

const VISIBILITIES: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** Reads a workbook file. Throws a plain sentence when the bytes are no .xlsx workbook. Chart sheets stay in the file, unseen. */
export function readBook(bytes: Uint8Array): OpenedBook {
  const book = new XlsxPackage(bytes);
  const workbookPath = book.workbookPath();
  const workbook = parseXml(book.text(workbookPath));
  const parts = sheetParts(book, workbookPath, workbook);
  const context = sheetContext(book, workbookPath);
  const model = emptyBookModel(flag(child(workbook, "workbookPr")?.attributes["date1904"]) ?? false);
  const arrays = new Map<string, ReadSheet["arrays"]>();
  const raws = parts.map((part, index) => {
    const xml = book.text(part.path);
    const tables = readTables(book, part);
    const read = readSheet({ id: part.sheetId, name: part.name, xml, tables }, context);
    model.sheets.set(part.sheetId, {
      ...read.model,
      visibility: part.visibility,
      charts: readCharts(book, part, index + 1),
    });
    if (read.arrays.length > 0) arrays.set(part.sheetId, read.arrays);
    model.tables.push(...tables.map(({ info }) => info));
    return { ...read.raw, hidden: part.visibility === "Visible" ? (0 as const) : (1 as const) };
  });
  model.names.push(...readNames(workbook, parts));
  model.lastId = Math.max(parts.length, ...model.tables.map((table) => Number(table.id)), 0) + 100;
  const styles = Object.fromEntries(
    context.styles.formats.map((style, number): [string, RawStyle] => [`x${number}`, style]),
  );
  const active = parts[Number(child(child(workbook, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0)];
  return { raw: rawBook(newUnitId(), raws, styles), model, bytes, active: active?.sheetId ?? null, arrays };
}

function sheetContext(book: XlsxPackage, workbookPath: string): SheetContext {
  const target = (kind: string) =>
    book.relationships(workbookPath).find(({ type }) => type.endsWith(`/${kind}`))?.target ?? null;
  const color = colorReader(book, target("theme"));
  const [stringsPath, stylesPath] = [target("sharedStrings"), target("styles")];
  return {
    strings: stringsPath && book.has(stringsPath) ? readStrings(book.text(stringsPath)) : [],
    styles: stylesPath && book.has(stylesPath) ? readStyles(book.text(stylesPath), color) : { formats: [], looks: [] },
    color,
  };
}

/** The worksheets of the workbook part, in their order. */
export function sheetParts(book: XlsxPackage, workbookPath: string, workbook: XmlElement): readonly SheetPart[] {
  const targets = new Map(book.relationships(workbookPath).map((relationship) => [relationship.id, relationship]));
  return childrenOf(child(workbook, "sheets"), "sheet").flatMap(({ attributes }, index): SheetPart[] => {
    const relationship = targets.get(
      attributes["r:id"] ?? Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "",
    );
    if (!relationship?.type.endsWith("/worksheet") || !book.has(relationship.target)) return [];
    const visibility = VISIBILITIES[attributes["state"] ?? ""] ?? "Visible";
    return [{ sheetId: worksheetId(index + 1), name: attributes["name"] ?? "", path: relationship.target, visibility }];
  });
}

/** The tables of a worksheet with their parts' text. */
export function readTables(
  book: XlsxPackage,
  sheet: SheetPart,
): readonly { readonly info: TableInfo; readonly xml: string; readonly path: string }[] {
  return book.relationships(sheet.path).flatMap(({ type, target }) => {
    if (!type.endsWith("/table") || !book.has(target)) return [];
    const xml = book.text(target);
    const table = parseXml(xml);
    const { id = "", displayName = "", ref = "", headerRowCount = "1", totalsRowCount = "0" } = table.attributes;
    const area = parseAreaReference(ref);
    if (!area) return [];
    const style = child(table, "tableStyleInfo")?.attributes;
    const info: TableInfo = {
      id,
      name: displayName,
      sheetId: sheet.sheetId,
      area,
      showHeaders: headerRowCount !== "0",
      showTotals: totalsRowCount !== "0",
      style: style?.["name"] ?? "",
      bandedRows: flag(style?.["showRowStripes"]) ?? false,
      filterButton: child(table, "autoFilter") !== null,
    };
    return [{ info, xml, path: target }];
  });
}

function readNames(workbook: XmlElement, parts: readonly SheetPart[]): readonly NameInfo[] {
  const order = childrenOf(child(workbook, "sheets"), "sheet").map(({ attributes }) => attributes["name"]);
  return childrenOf(child(workbook, "definedNames"), "definedName").map(({ attributes, text }) => {
    const scope = attributes["localSheetId"];
    const owner = scope === undefined ? null : parts.find((part) => part.name === order[Number(scope)]);
    return { name: attributes["name"] ?? "", sheetId: owner?.sheetId ?? null, formula: formulaFromFile(text) };
  });
}
