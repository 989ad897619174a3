import type { BookModel } from "../bookModel";
import type { NameInfo, Visibility } from "../grid";
import { sheetNames, type GridState } from "../gridState";
import type { OpenedBook } from "../openedBook";
import { formulaForFile } from "./fileFormula";
import type { SheetPart } from "./readBook";
import { elements } from "./readRules";
import { dropAttributes, setAttributes } from "./styleXml";
import { escapeXml, parseAttributes } from "./xml";
import type { XlsxPackage } from "./xlsxPackage";

type WorkbookToWrite = {
  readonly state: GridState;
  readonly book: XlsxPackage;
  readonly workbookPath: string;
  readonly opened: OpenedBook;
  readonly parts: readonly SheetPart[];
  /** Where each worksheet stands in the package, by id. */
  readonly paths: ReadonlyMap<string, string>;
};

const STATES: Readonly<Record<Visibility, string | null>> = {
  Visible: null,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Brings the list of worksheets, the names and the active worksheet of the workbook part up to date. */
export function writeWorkbook(target: WorkbookToWrite): void {
  const { book, workbookPath } = target;
  const before = book.text(workbookPath);
  const list = elements(before, "sheets")[0] ?? "";
  const oldSheets = elements(list.slice(list.indexOf(">") + 1), "sheet");
  const sheets = sheetElements(target, oldSheets);
  let text =
    sheets.map(({ xml }) => xml).join("") === oldSheets.join("")
      ? before
      : before.replace(list, () => `<sheets>${sheets.map(({ xml }) => xml).join("")}</sheets>`);
  text = writeNames(text, target, oldSheets, sheets);
  text = writeActive(text, target, sheets);
  if (text !== before) book.set(workbookPath, text);
}

type SheetElement = { readonly sheetId: string | null; readonly xml: string };

/** The worksheets as they stand now; chart sheets keep their place behind the worksheet they followed. */
function sheetElements(
  { state, book, workbookPath, parts, paths, opened }: WorkbookToWrite,
  oldSheets: readonly string[],
): readonly SheetElement[] {
  const partOf = (element: string) => parts.find(({ name }) => name === parseAttributes(element)["name"]);
  let numbers = Math.max(0, ...oldSheets.map((element) => Number(parseAttributes(element)["sheetId"] ?? 0)));
  const result: SheetElement[] = [];
  const names = sheetNames(state);
  const charts = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const element of oldSheets) {
    const part = partOf(element);
    if (part) last = part.sheetId;
    else charts.set(last, [...(charts.get(last) ?? []), element]);
  }
  const addCharts = (after: string | null) =>
    result.push(...(charts.get(after) ?? []).map((xml) => ({ sheetId: null, xml })));
  addCharts(null);
  for (const [sheetId, name] of names) {
    const old = oldSheets.find((element) => partOf(element)?.sheetId === sheetId);
    const visibility = visibilityOf(state, sheetId);
    if (old)
      result.push({
        sheetId,
        xml: changedSheet(old, name, visibility, opened.model.sheets.get(sheetId)?.visibility ?? "Visible"),
      });
    else {
      numbers += 1;
      const relationship = book.relate(workbookPath, "worksheet", paths.get(sheetId) ?? "");
      const xml = `<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="${escapeXml(name)}" sheetId="${numbers}" r:id="${relationship}"/>`;
      result.push({ sheetId, xml: changedSheet(xml, name, visibility, "Visible") });
    }
    addCharts(sheetId);
  }
  return result;
}

function visibilityOf(state: GridState, sheetId: string): Visibility {
  const hidden = Boolean(state.book.sheet(sheetId).isSheetHidden());
  const visibility = state.model.sheets.get(sheetId)?.visibility ?? "Visible";
  if (!hidden) return "Visible";
  return visibility === "Visible" ? "Hidden" : visibility;
}

function changedSheet(element: string, name: string, visibility: Visibility, before: Visibility): string {
  const named = parseAttributes(element)["name"] === name ? element : setAttributes(element, { name });
  if (visibility === before) return named;
  const state = STATES[visibility];
  return state === null ? dropAttributes(named, ["state"]) : setAttributes(named, { state });
}

function writeNames(
  xml: string,
  { state, opened, parts }: WorkbookToWrite,
  oldSheets: readonly string[],
  sheets: readonly SheetElement[],
): string {
  const place = (sheetId: string | null) =>
    sheetId === null ? null : sheets.findIndex((sheet) => sheet.sheetId === sheetId);
  const samePlaces = parts.every(
    ({ sheetId, name }) =>
      place(sheetId) === oldSheets.findIndex((element) => parseAttributes(element)["name"] === name),
  );
  if (samePlaces && JSON.stringify(state.model.names) === JSON.stringify(opened.model.names)) return xml;
  const block = elements(xml, "definedNames")[0];
  const old = block ? elements(block.slice(block.indexOf(">") + 1), "definedName") : [];
  const known = (name: NameInfo) => old[opened.model.names.findIndex((other) => sameName(other, name))];
  const written = state.model.names.map((name) => nameElement(name, known(name), opened.model, place(name.sheetId)));
  const all = written.length > 0 ? `<definedNames>${written.join("")}</definedNames>` : "";
  if (block) return xml.replace(block, () => all);
  const anchor = ["externalReferences", "functionGroups", "sheets"]
    .map((name) => elements(xml, name)[0])
    .find((element) => element !== undefined);
  return anchor ? xml.replace(anchor, () => anchor + all) : xml;
}

function sameName(a: NameInfo, b: NameInfo): boolean {
  return a.sheetId === b.sheetId && a.name.toLowerCase() === b.name.toLowerCase();
}

/** A name's element: the file's own, hidden marks and comments included, with what changed; texts of unchanged ones stay. */
function nameElement(name: NameInfo, old: string | undefined, opened: BookModel, place: number | null): string {
  const before = opened.names.find((other) => sameName(other, name));
  const text = escapeXml(formulaForFile(name.formula, () => false));
  const tag = old ? old.slice(0, old.indexOf(">") + 1) : setAttributes("<definedName>", { name: name.name });
  const placed = place === null ? dropAttributes(tag, ["localSheetId"]) : setAttributes(tag, { localSheetId: place });
  const body =
    old && before?.formula === name.formula ? old.slice(old.indexOf(">") + 1, -"</definedName>".length) : text;
  return `${placed}${body}</definedName>`;
}

function writeActive(xml: string, { state, opened }: WorkbookToWrite, sheets: readonly SheetElement[]): string {
  const active = state.book.activeSheet();
  const view = /<workbookView\b[^>]*>/.exec(xml)?.[0];
  if (active === opened.active || !view) return xml;
  return xml.replace(view, () =>
    setAttributes(view, {
      activeTab: Math.max(
        0,
        sheets.findIndex(({ sheetId }) => sheetId === active),
      ),
    }),
  );
}
