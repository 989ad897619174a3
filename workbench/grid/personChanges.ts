import { intersection, sameArea, union } from "./area";
import type { Area, CellValue } from "./grid";
import { valueBefore } from "./gridCells";
import { tellChange, type GridState } from "./gridState";
import { toArea, type RawChange } from "./univerBook";

const VALUES = "sheet.mutation.set-range-values";
const SORTED = "sheet.mutation.reorder-range";
const MOVED = "sheet.mutation.move-range";

type Cells = Record<number, Record<number, object | null>>;
type ValuesParams = { subUnitId: string; cellValue?: Cells; trigger?: string };
type SortedParams = { subUnitId: string; range: Parameters<typeof toArea>[0] };
type MovedParams = Record<"from" | "to", { subUnitId: string; value: Cells }>;

/** Cells that changed together, of one worksheet. */
type Gathered = { readonly sheetId: string; readonly area: Area; readonly before?: CellValue };

/**
 * What a person at the page does to cells: typing, pasting, filling, sorting, undoing. The engine makes several changes of
 * one deed; what touches to one rectangle is told as one change, at the end of the deed.
 */
export class PersonChanges {
  private gathered: Gathered[] = [];
  private ahead: Gathered | null = null;
  private waiting = false;
  private stopped = false;

  constructor(private readonly state: GridState) {}

  isAbout({ info, options }: RawChange): boolean {
    if (this.state.author !== null || options["fromFormula"]) return false;
    if (info.id === SORTED || info.id === MOVED) return true;
    const { trigger } = info.params as ValuesParams; // only read where it is a set-range-values
    return info.id === VALUES && !/\.(insert|remove)-(row|col)/.test(trigger ?? "");
  }

  /** Keeps what one cell holds, before a change overwrites it. */
  before(change: RawChange): void {
    if (!this.isAbout(change)) return;
    const [only, more] = areasOf(change);
    const isOne = only !== undefined && more === undefined;
    this.ahead = isOne ? { ...only, ...valueBefore(this.state, only.sheetId, only.area) } : null;
  }

  hear(change: RawChange): void {
    for (const { sheetId, area } of areasOf(change)) this.gather(sheetId, area);
    this.ahead = null;
    if (this.waiting || this.gathered.length === 0) return;
    this.waiting = true;
    queueMicrotask(() => this.tell());
  }

  /** Tells what was gathered so far. */
  tell(): void {
    this.waiting = false;
    const told = this.gathered;
    this.gathered = [];
    if (this.stopped) return;
    for (const change of told) tellChange(this.state, { kind: "cells", author: "local", ...change });
  }

  stop(): void {
    this.stopped = true;
  }

  private gather(sheetId: string, area: Area): void {
    const last = this.gathered.at(-1);
    if (last === undefined || last.sheetId !== sheetId || !makeOneRectangle(last.area, area)) {
      const before = this.ahead?.before;
      this.gathered.push({ sheetId, area, ...(before === undefined ? {} : { before }) });
      return;
    }
    const both = union(last.area, area);
    const { before } = last;
    const isSame = before !== undefined && sameArea(both, last.area);
    this.gathered[this.gathered.length - 1] = { sheetId, area: both, ...(isSame ? { before } : {}) };
  }
}

function makeOneRectangle(one: Area, other: Area): boolean {
  const size = ({ rows, columns }: Area) => rows * columns;
  const common = intersection(one, other);
  return size(union(one, other)) === size(one) + size(other) - (common === null ? 0 : size(common));
}

/** The cells whose contents a change of the engine touches; formats alone are no change to Excel's listeners. */
function areasOf({ info }: RawChange): readonly { readonly sheetId: string; readonly area: Area }[] {
  if (info.id === SORTED) {
    const { subUnitId, range } = info.params as SortedParams; // the parameters of reorder-range
    return [{ sheetId: subUnitId, area: toArea(range) }];
  }
  if (info.id === MOVED) {
    const { from, to } = info.params as MovedParams; // the parameters of move-range
    return [from, to].flatMap(({ subUnitId, value }) =>
      withArea(
        subUnitId,
        filledArea(value, () => true),
      ),
    );
  }
  const { subUnitId, cellValue } = info.params as ValuesParams; // the parameters of set-range-values
  return withArea(subUnitId, filledArea(cellValue ?? {}, hasContents));
}

function withArea(sheetId: string, area: Area | null): readonly { sheetId: string; area: Area }[] {
  return area === null ? [] : [{ sheetId, area }];
}

function hasContents(cell: object | null): boolean {
  return cell === null || "v" in cell || "f" in cell || "p" in cell;
}

function filledArea(cells: Cells, counts: (cell: object | null) => boolean): Area | null {
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cells))
    for (const [column, cell] of Object.entries(line))
      if (counts(cell)) area = union(area, { row: Number(row), column: Number(column), rows: 1, columns: 1 });
  return area;
}
