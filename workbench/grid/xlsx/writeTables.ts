import { sameArea } from "../area";
import { areaReference } from "../cellReference";
import type { FilterModel } from "../bookModel";
import type { TableInfo } from "../grid";
import { elements } from "./readRules";
import { setAttributes } from "./styleXml";
import { filterXml } from "./writeRules";
import { escapeCellText, parseAttributes } from "./xml";

/** A table as it stands: what it is, its headers and its filter. */
export type TableToWrite = {
  readonly info: TableInfo;
  readonly headers: readonly string[];
  readonly filter: FilterModel | null;
};

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A table part from nothing. */
export function newTableXml({ info, headers, filter }: TableToWrite): string {
  const columns = headers.map((header, index) => columnXml(header, index + 1));
  const root = setAttributes(`<table xmlns="${SPREADSHEET}">`, {
    id: info.id,
    name: info.name,
    displayName: info.name,
    ref: areaReference(info.area),
    ...(info.showHeaders ? {} : { headerRowCount: 0 }),
    totalsRowShown: 0,
  });
  const style = `<tableStyleInfo name="${info.style || "TableStyleMedium2"}" showFirstColumn="0" showLastColumn="0" showRowStripes="${info.bandedRows ? 1 : 0}" showColumnStripes="0"/>`;
  const shown = filter && info.showHeaders && info.filterButton ? filterXml(filter) : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}${shown}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>${style}</table>`;
}

function columnXml(header: string, id: number): string {
  return `<tableColumn id="${id}" name="${escapeCellText(header)}"/>`;
}

/** The table's part with what changed; the same text where nothing did. */
export function changedTableXml(xml: string, opened: TableToWrite, now: TableToWrite): string {
  let text = xml;
  const [before, after] = [opened.info, now.info];
  const root = /<table\b[^>]*>/.exec(text)?.[0] ?? "<table>";
  const renamed = after.name === before.name ? {} : { name: after.name, displayName: after.name };
  const resized = sameArea(after.area, before.area) ? {} : { ref: areaReference(after.area) };
  text = text.replace(root, () => setAttributes(root, { ...renamed, ...resized }));
  if (after.style !== before.style)
    text = text.replace(/<tableStyleInfo\b[^>]*\/>/, (style) => setAttributes(style, { name: after.style }));
  if (after.bandedRows !== before.bandedRows)
    text = text.replace(/<tableStyleInfo\b[^>]*\/>/, (style) =>
      setAttributes(style, { showRowStripes: after.bandedRows ? 1 : 0 }),
    );
  const filterNow = now.filter && after.filterButton ? filterXml(now.filter) : "";
  const filterBefore = opened.filter ? filterXml(opened.filter) : "";
  if (filterNow !== filterBefore) text = replaceFilter(text, filterNow);
  return JSON.stringify(now.headers) === JSON.stringify(opened.headers)
    ? text
    : replaceColumns(text, opened.headers, now.headers);
}

function replaceFilter(xml: string, filter: string): string {
  const existing = elements(xml, "autoFilter")[0];
  if (existing) return xml.replace(existing, () => filter);
  return xml.replace("<tableColumns", () => `${filter}<tableColumns`);
}

/** Columns that kept their header keep their element with its formula and totals; one whose header alone changed keeps it too. */
function replaceColumns(xml: string, before: readonly string[], now: readonly string[]): string {
  const existing = elements(xml, "tableColumn");
  const ids = existing.map((element) => Number(parseAttributes(element.slice(0, element.indexOf(">")))["id"] ?? 0));
  let free = Math.max(0, ...ids);
  const columns = now.map((header, index) => {
    const same = before.indexOf(header);
    const kept = existing[same >= 0 ? same : before.length === now.length ? index : -1];
    if (kept) return setAttributes(kept, { name: header });
    free += 1;
    return columnXml(header, free);
  });
  const block = elements(xml, "tableColumns")[0] ?? "";
  return xml.replace(block, () => `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`);
}
