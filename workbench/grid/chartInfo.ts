/** Where a corner of a chart stands: a cell and the pixels from its left and top edge. */
export type ChartCorner = { readonly row: number; readonly column: number; readonly x: number; readonly y: number };

/** A chart moves and grows with the cells under it. `to` is the first point outside. */
export type ChartPlace = { readonly from: ChartCorner; readonly to: ChartCorner };

/** Kinds of charts that are played, as Excel names them; "Other" is a kind of the file that is only kept. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineMarkers",
  "LineMarkersStacked",
  "Pie",
] as const;

export type ChartType = (typeof CHART_TYPES)[number] | "Other";

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";

/** How cells without a number are drawn: as a gap, as 0, or bridged by a line. */
export type BlankCells = "NotPlotted" | "Zero" | "Interplotted";

/** A series; references begin with "=" and name their worksheet: "='Unit report'!$B$5:$B$9". "" is none. */
export type ChartSeriesInfo = {
  /** A reference to one cell, or the text itself. */
  readonly name: string;
  readonly categories: string;
  readonly values: string;
  /** #RRGGBB; "" is Excel's own colour of that place, which a saved file names. */
  readonly color: string;
};

/** A title of a chart or of one of its axes. */
export type ChartTitleInfo = { readonly text: string; readonly visible: boolean };

/** A chart that stands on a worksheet. */
export type ChartInfo = {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** What the chart shows, in words, for people who do not see it; "" where the file says nothing. */
  readonly altText: string;
  readonly type: ChartType;
  readonly place: ChartPlace;
  readonly title: ChartTitleInfo;
  readonly legend: { readonly visible: boolean; readonly position: LegendPosition };
  readonly categoryTitle: ChartTitleInfo;
  readonly valueTitle: ChartTitleInfo;
  readonly blanks: BlankCells;
  readonly series: readonly ChartSeriesInfo[];
};

/** What may change about a chart that is there. */
export type ChartChange = Partial<Omit<ChartInfo, "id" | "sheetId">>;

/** That a chart came, went or changed. */
export type ChartNews = {
  readonly kind: "added" | "deleted" | "changed";
  readonly sheetId: string;
  readonly id: string;
};

/** A series as it is drawn: its name, and a category and a value for each point; null where the cell holds no number. */
export type DrawnSeries = {
  readonly name: string;
  readonly color: string;
  readonly categories: readonly string[];
  readonly values: readonly (number | null)[];
};

/** What the grid does with charts, pages and the sizes of cells. */
export interface ChartGrid {
  charts(sheetId: string): readonly ChartInfo[];
  addChart(chart: Omit<ChartInfo, "id">): string;
  changeChart(chartId: string, change: ChartChange): void;
  removeChart(chartId: string): void;
  /** The series with what their cells hold now. */
  drawnSeries(chartId: string): readonly DrawnSeries[];
  onCharts(listener: (news: ChartNews) => void): () => void;
}
