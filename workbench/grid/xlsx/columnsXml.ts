import type { Shift } from "../area";
import type { RawSheet, RawSheetData } from "../univerBook";
import type { StylesPart } from "./stylesPart";
import { setAttributes } from "./styleXml";
import { parseAttributes } from "./xml";

/** Columns that are read one by one; what a file says of later ones is kept as it stands. */
export const READ_COLUMNS = 400;

type Column = { w?: number; hd?: number; s?: unknown };

/** The `cols` element when widths, hidden columns or column formats changed, else null; widths in Excel's characters. */
export function columnsXml(
  sheet: RawSheet,
  opened: RawSheetData,
  before: string,
  shifts: readonly Shift[],
  styles: StylesPart,
): string | null {
  const now = described(sheet.getColumnManager().getColumnData());
  const moved = shifts.some(({ axis }) => axis === "column");
  if (!moved && JSON.stringify(now) === JSON.stringify(described(opened.columnData ?? {}))) return null;
  const own = now.map(([index, { w, hd, s }]) => {
    const format = s === undefined ? 0 : styles.formatNumber(sheet.getColumnStyle(index) ?? null);
    return setAttributes("<col/>", {
      min: index + 1,
      max: index + 1,
      ...(w === undefined ? {} : { width: Math.round(((w - 5) / 7) * 1e4) / 1e4, customWidth: 1 }),
      ...(hd ? { hidden: 1 } : {}),
      ...(format ? { style: format } : {}),
    });
  });
  const later = [...before.matchAll(/<col\b([^>]*)\/>/g)].flatMap(([element, text = ""]) => {
    const { min = "1", max = "1" } = parseAttributes(text);
    return Number(max) > READ_COLUMNS ? [setAttributes(element, { min: Math.max(Number(min), READ_COLUMNS + 1) })] : [];
  });
  return own.length + later.length === 0 ? "" : `<cols>${[...own, ...later].join("")}</cols>`;
}

function described(columns: Readonly<Record<number, Column | null | undefined>>): (readonly [number, Column])[] {
  return Object.entries(columns).flatMap(([index, column]) => {
    if (!column || (column.w === undefined && !column.hd && column.s === undefined)) return [];
    const { w, hd, s } = column;
    return [
      [
        Number(index),
        { ...(w === undefined ? {} : { w }), ...(hd ? { hd } : {}), ...(s === undefined ? {} : { s }) },
      ] as const,
    ];
  });
}
