import { contains } from "./area";
import type { BookModel } from "./bookModel";
import type { TableInfo } from "./grid";

function tableAt(model: BookModel, sheetId: string, row: number, column: number): TableInfo | undefined {
  return model.tables.find((table) => table.sheetId === sheetId && contains(table.area, row, column));
}

/** The formula as the engine understands it: it knows `T[[#This Row],[Col]]`, not the `[@Col]` that people write inside a table. */
export function engineFormula(model: BookModel, formula: string, sheetId: string, row: number, column: number): string {
  if (!formula.includes("@")) return formula;
  const own = tableAt(model, sheetId, row, column)?.name;
  return formula.replace(
    /"(?:[^"]|"")*"|([A-Za-z_\\][\w.\\]*)?\[@(?:\[([^\]]*)\]|([^\][]*))\]/g,
    (whole, named: string | undefined, inner: string | undefined, plain: string | undefined) => {
      const table = named ?? own;
      const field = inner ?? plain;
      return field === undefined || !table ? whole : `${table}[[#This Row],[${field}]]`;
    },
  );
}

/** The formula as Excel shows it in a cell of the table: `[@Col]`, or `[@[Two words]]`. */
export function columnFormula(model: BookModel, formula: string, sheetId: string, row: number, column: number): string {
  if (!formula.includes("[#This Row]")) return formula;
  const own = tableAt(model, sheetId, row, column)?.name.toLowerCase();
  return formula.replace(
    /([A-Za-z_\\][\w.\\]*)\[\[#This Row\],\[([^\]]*)\]\]/g,
    (_whole, table: string, field: string) => {
      const reference = /^\w+$/.test(field) ? `[@${field}]` : `[@[${field}]]`;
      return table.toLowerCase() === own ? reference : `${table}${reference}`;
    },
  );
}
