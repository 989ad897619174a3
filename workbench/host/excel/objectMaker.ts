import type { Area } from "../../grid/grid";
import type { Book, ObjectMaker } from "./book";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** Ranges and worksheets of a book, for files that these two import themselves. */
export function objectMaker(book: () => Book): ObjectMaker {
  return {
    range: (sheetId: string, area: Area) => new Range(book(), sheetId, area),
    conditionalFormats: (sheetId: string, areas: () => readonly Area[]) =>
      new ConditionalFormatCollection(book(), sheetId, areas),
    worksheet: (sheetId: string) => new Worksheet(book(), sheetId),
  };
}
