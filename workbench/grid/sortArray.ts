import type { CellValue, CustomFunction } from "./grid";
import type { Result } from "./hostFunction";

type Arguments = Parameters<CustomFunction>[0];

/** Excel's SORT(array, [index], [order], [by column]) on a copy; blanks come last. */
export function sortArray([array, index, order, byColumn]: Arguments): Result {
  if (array === undefined || array === null) return "#VALUE!";
  if (typeof array !== "object") return array;
  const key = Math.trunc(Number(index ?? 1)) - 1;
  const direction = Number(order ?? 1);
  const rows = byColumn ? transposed(array) : array;
  if (key < 0 || key >= (rows[0]?.length ?? 0) || (direction !== 1 && direction !== -1)) return "#VALUE!";
  const sorted = [...rows].sort((a, b) => compare(a[key] ?? "", b[key] ?? "", direction));
  return byColumn ? transposed(sorted) : sorted;
}

function transposed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  return (rows[0] ?? []).map((_value, column) => rows.map((row) => row[column] ?? ""));
}

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

function compare(a: CellValue, b: CellValue, direction: number): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const rank = (RANK[typeof a] ?? 0) - (RANK[typeof b] ?? 0);
  const [left, right] = [lower(a), lower(b)];
  return direction * (rank || (left < right ? -1 : Number(left > right)));
}

function lower(value: CellValue): CellValue {
  return typeof value === "string" ? value.toLowerCase() : value;
}
