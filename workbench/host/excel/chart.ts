import type { ChartChange, ChartInfo, ChartPlace } from "../../grid/chartInfo";
import type { Area } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { notPlayed, RichApiError } from "../richapi/richApiError";
import { asOneOf, asText } from "./argument";
import type { Book } from "./book";
import { ChartAxes, ChartLegend, ChartTitle } from "./chartTitle";
import { cornerAt, pixels, placeAt, placeInPoints } from "./chartPlace";
import { ChartSeriesCollection } from "./chartSeries";
import { sourceSeries } from "./chartSource";
import { asChartType } from "./chartType";
import { askedArea } from "./printAreas";
import { RangeArea } from "./rangeArea";

/**
 * "Represents a chart object in a workbook."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.chart
 */
export class Chart extends HostObject {
  readonly className = "Chart";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly chartId: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  /** "The unique ID of chart." */
  get id(): string {
    return this.info().id;
  }

  /** "Specifies the name of a chart object." */
  get name(): string {
    return this.info().name;
  }

  set name(name: unknown) {
    const wanted = asText(name);
    if (wanted === "") throw new RichApiError("InvalidArgument");
    this.change({ name: wanted });
  }

  /** "Specifies the type of the chart. See `Excel.ChartType` for details." Kinds that are only kept read "Invalid". */
  get chartType(): string {
    const { type } = this.info();
    return type === "Other" ? "Invalid" : type;
  }

  set chartType(type: unknown) {
    this.change({ type: asChartType(type, "Chart.chartType") });
  }

  /** "Specifies the way that blank cells are plotted on a chart." */
  get displayBlanksAs(): string {
    return this.info().blanks;
  }

  set displayBlanksAs(blanks: unknown) {
    this.change({ blanks: asOneOf(blanks, ["NotPlotted", "Zero", "Interplotted"]) });
  }

  /** "The distance, in points, from the left side of the chart to the worksheet origin." */
  get left(): number {
    return this.measured().left;
  }

  set left(points: unknown) {
    this.moveTo({ ...this.measured(), left: asPoints(points) });
  }

  /** "Specifies the distance, in points, from the top edge of the object to the top of row 1 (on a worksheet) [...]". */
  get top(): number {
    return this.measured().top;
  }

  set top(points: unknown) {
    this.moveTo({ ...this.measured(), top: asPoints(points) });
  }

  /** "Specifies the width, in points, of the chart object." */
  get width(): number {
    return this.measured().width;
  }

  set width(points: unknown) {
    this.moveTo({ ...this.measured(), width: asPoints(points) });
  }

  /** "Specifies the height, in points, of the chart object." */
  get height(): number {
    return this.measured().height;
  }

  set height(points: unknown) {
    this.moveTo({ ...this.measured(), height: asPoints(points) });
  }

  /** "Represents the title of the specified chart, including the text, visibility, position, and formatting of the title." */
  get title(): ChartTitle {
    return new ChartTitle(
      () => this.info(),
      (change) => this.change(change),
    );
  }

  /** "Represents the legend for the chart." */
  get legend(): ChartLegend {
    return new ChartLegend(
      () => this.info(),
      (change) => this.change(change),
    );
  }

  /** "Represents chart axes." */
  get axes(): ChartAxes {
    return new ChartAxes(
      () => this.info(),
      (change) => this.change(change),
    );
  }

  /** "Represents either a single series or collection of series in the chart." */
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(
      this.book,
      () => this.info(),
      (change) => this.change(change),
    );
  }

  /** "The worksheet containing the current chart." */
  get worksheet(): HostObject {
    return this.book.make.worksheet(this.sheetId);
  }

  /** "Resets the source data for the chart." */
  setData(source: unknown, seriesBy: unknown): void {
    if (!(source instanceof RangeArea)) throw new RichApiError("InvalidArgument");
    this.change({ series: sourceSeries(this.book, source, seriesBy) });
  }

  /**
   * "Positions the chart relative to cells on the worksheet." The end cell: "If specified, the chart's width and height
   * will be set to fully cover up this cell/range."
   */
  setPosition(start: unknown, end: unknown): void {
    const { row, column } = askedArea(start);
    const from = { row, column, x: 0, y: 0 };
    this.change({ place: end === null || end === undefined ? this.resized(from) : covering(from, askedArea(end)) });
  }

  /** "Deletes the chart object." */
  delete(): void {
    this.book.refuseProtected(this.sheetId);
    const { id } = this.info();
    this.book.change(() => this.book.grid.removeChart(id));
  }

  private resized(from: ChartPlace["from"]): ChartPlace {
    const { width, height } = this.measured();
    return placeAt(this.book.grid, this.sheetId, from, { width: pixels(width), height: pixels(height) });
  }

  private measured() {
    return placeInPoints(this.book.grid, this.sheetId, this.info().place);
  }

  private moveTo({ left, top, width, height }: ReturnType<typeof placeInPoints>): void {
    const from = cornerAt(this.book.grid, this.sheetId, left, top);
    const size = { width: pixels(width), height: pixels(height) };
    this.change({ place: placeAt(this.book.grid, this.sheetId, from, size) });
  }

  /** ItemNotFound after the chart was deleted. */
  private info(): ChartInfo {
    this.book.sheet(this.sheetId);
    const chart = this.book.grid.charts(this.sheetId).find(({ id }) => id === this.chartId);
    if (chart === undefined) throw new RichApiError("ItemNotFound");
    return chart;
  }

  private change(change: ChartChange): void {
    this.book.refuseProtected(this.sheetId);
    const { id, type } = this.info();
    const others = Object.keys(change).filter((key) => key !== "place" && key !== "name");
    if (type === "Other" && others.length > 0) throw notPlayed(this.className, `${others.join(", ")} of this kind`);
    this.book.change(() => this.book.grid.changeChart(id, change));
  }
}

function asPoints(points: unknown): number {
  if (typeof points !== "number" || points < 0) throw new RichApiError("InvalidArgument");
  return points;
}

function covering(from: ChartPlace["from"], end: Area): ChartPlace {
  const to = { row: end.row + end.rows, column: end.column + end.columns, x: 0, y: 0 };
  if (to.row <= from.row || to.column <= from.column) throw new RichApiError("InvalidArgument");
  return { from, to };
}
