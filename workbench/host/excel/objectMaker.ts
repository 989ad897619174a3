import type { Area } from "../../grid/grid";
import type { Book, ObjectMaker } from "./book";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** Ranges and worksheets of a book, for files that these two import themselves. */
export function objectMaker(book: () => Book): ObjectMaker {
  return {
    range: (sheetId: string, area: Area) => new Range(book(), sheetId, area),
    worksheet: (sheetId: string) => new Worksheet(book(), sheetId),
  };
}
