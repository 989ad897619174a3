import type { BookModel } from "./bookModel";
import type { ChartNews } from "./chartInfo";
import type { Author, GridChange, TableInfo } from "./grid";
import type { UniverBook } from "./univerBook";
import { tellNames, tellTables } from "./univerNames";

/** What a page draws besides cells: told after each change of rules, tables, filters or names. */
export type Screen = {
  rulesChanged(sheetId: string): void;
  tablesChanged(): void;
  filtersChanged(sheetId: string): void;
  dispose(): void;
};

/** Everything the parts of a grid share. */
export type GridState = {
  readonly book: UniverBook;
  readonly model: BookModel;
  readonly screen: Screen | null;
  /** Who is changing cells now; null while nobody of ours is, so a change then is the person's at the page. */
  author: Author | null;
  readonly changeListeners: Set<(change: GridChange) => void>;
  readonly selectListeners: Set<() => void>;
  readonly sheetListeners: Set<(author: Author) => void>;
  readonly activateListeners: Set<(sheetId: string) => void>;
  readonly chartListeners: Set<(news: ChartNews) => void>;
};

/** Worksheet names by id, hidden ones too. */
export function sheetNames(state: GridState): ReadonlyMap<string, string> {
  return new Map(state.book.sheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
}

/** Runs a change in somebody's name. */
export function changingAs<Result>(state: GridState, author: Author, change: () => Result): Result {
  const before = state.author;
  state.author = author;
  try {
    return change();
  } finally {
    state.author = before;
  }
}

/** Tells every listener of a change. */
export function tellChange(state: GridState, change: GridChange): void {
  for (const listener of [...state.changeListeners]) listener(change);
}

/** Tells the engine and the page of tables and names after either changed. */
export function contextChanged(state: GridState): void {
  tellNames(
    state.book,
    state.model.names.filter(({ name }) => !name.startsWith("_xlnm.")),
  );
  tellTables(
    state.book,
    state.model.tables.map((table) => ({ ...table, headers: tableHeaders(state, table) })),
  );
  state.screen?.tablesChanged();
}

/** The texts of a table's header row, left to right; without a header row Excel's own "Column1", "Column2". */
export function tableHeaders(state: GridState, table: TableInfo): readonly string[] {
  const sheet = state.book.sheet(table.sheetId);
  const { row, column, columns } = table.area;
  return Array.from({ length: columns }, (_, c) =>
    table.showHeaders ? String(state.book.cell(sheet, row, column + c)?.v ?? "") : `Column${c + 1}`,
  );
}

/** The next free id of a kind: "cf7". */
export function nextId(state: GridState, kind: string): string {
  state.model.lastId += 1;
  return `${kind}${state.model.lastId}`;
}
