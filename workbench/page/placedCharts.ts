import type { ChartCorner, ChartInfo, DrawnSeries } from "../grid/chartInfo";
import type { Grid } from "../grid/grid";
import { canvasPlace, cellPlace } from "./cellPlace";
import type { GridUi } from "./gridUi";

/** A chart of the worksheet in front: what it draws and where, in pixels of the charts' frame. */
export type PlacedChart = {
  readonly chart: ChartInfo;
  readonly series: readonly DrawnSeries[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** The charts of the worksheet in front inside the frame of its cells, which ends where the headers begin. */
export type ChartScene = {
  readonly frame: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly charts: readonly PlacedChart[];
};

const HEADERS = { left: 46, top: 20 };

/** Where the charts of the worksheet in front stand now; null where it has none, and before the grid is drawn. */
export function placedCharts(ui: GridUi, grid: Grid): ChartScene | null {
  const infos = grid.charts(grid.activeSheet());
  const canvas = infos.length === 0 ? null : canvasPlace(ui);
  if (canvas === null) return null;
  const frame = {
    left: canvas.left + HEADERS.left,
    top: canvas.top + HEADERS.top,
    width: Math.max(0, canvas.right - canvas.left - HEADERS.left),
    height: Math.max(0, canvas.bottom - canvas.top - HEADERS.top),
  };
  const point = ({ row, column, x, y }: ChartCorner) => {
    const cell = cellPlace(ui, row, column);
    return cell === null ? null : { x: cell.left + x - frame.left, y: cell.top + y - frame.top };
  };
  const charts = infos.flatMap((chart): PlacedChart[] => {
    const [from, to] = [point(chart.place.from), point(chart.place.to)];
    if (from === null || to === null) return [];
    const size = { width: Math.max(1, to.x - from.x), height: Math.max(1, to.y - from.y) };
    return [{ chart, series: grid.drawnSeries(chart.id), left: from.x, top: from.y, ...size }];
  });
  return { frame, charts };
}
