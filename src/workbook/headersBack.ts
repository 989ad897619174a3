import type { Adoption } from "../domain/plan/adoption";
import type { OverwrittenHeader } from "./overwritten";
import type { Look } from "./tabLook";
import { mapTab } from "./tabMap";

/** The look as it will be once headers of ours that came down on a column of others have given way again. */
export function withHeadersBack(
  look: Look,
  headers: ReadonlyMap<string, readonly OverwrittenHeader[]>,
  adoption: Adoption,
): Look {
  const tabs = new Map(look.tabs);
  for (const [name, list] of headers) {
    const tab = tabs.get(name);
    if (!tab || list.length === 0) continue;
    const { firstRow, firstColumn, values } = tab.cells;
    const cells = {
      ...tab.cells,
      values: values.map((line, row) =>
        line.map((value, column) => {
          const back = list.find((one) => one.row === row + firstRow && one.column === column + firstColumn);
          return back ? back.value : value;
        }),
      ),
    };
    const map = mapTab(cells, adoption);
    if (map) tabs.set(name, { ...tab, cells, map });
  }
  return { ...look, tabs };
}
