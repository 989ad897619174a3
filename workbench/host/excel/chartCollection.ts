import type { ChartInfo, ChartPlace } from "../../grid/chartInfo";
import { HostCollection } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { asWhole } from "./argument";
import type { Book } from "./book";
import { Chart } from "./chart";
import { placeAt } from "./chartPlace";
import { sourceSeries } from "./chartSource";
import { asChartType } from "./chartType";
import { RangeArea } from "./rangeArea";

/** Assumption: the size of a new chart, 480 x 288 pixels, and that it stands beside its source data. */
const NEW_SIZE = { width: 480, height: 288 };

/**
 * "A collection of all the chart objects on a worksheet."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.chartcollection
 */
export class ChartCollection extends HostCollection {
  readonly className = "ChartCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  override eventTarget(): string {
    return this.sheetId;
  }

  items(): readonly Chart[] {
    return this.book.grid.charts(this.sheetId).map(({ id }) => new Chart(this.book, this.sheetId, id));
  }

  /** "Returns the number of charts in the worksheet." */
  get count(): number {
    return this.items().length;
  }

  /** "Creates a new chart." Of columns, bars, lines and pies; other types are not played. */
  add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    const wanted = asChartType(type, `${this.className}.add`);
    if (!(source instanceof RangeArea)) throw new RichApiError("InvalidArgument");
    this.book.refuseProtected(this.sheetId);
    const series = sourceSeries(this.book, source, seriesBy);
    const [only] = series.length === 1 ? this.book.grid.text(source.sheetId, source.where()) : [];
    const text = only === undefined || series[0]?.name === "" ? "" : (only.at(-1) ?? "");
    const chart: Omit<ChartInfo, "id"> = {
      sheetId: this.sheetId,
      name: this.freeName(),
      altText: "",
      type: wanted,
      place: this.newPlace(source),
      title: { text, visible: true },
      legend: { visible: series.length > 1 || wanted === "Pie", position: "Bottom" },
      categoryTitle: { text: "", visible: false },
      valueTitle: { text: "", visible: false },
      blanks: "NotPlotted",
      series,
    };
    const id = this.book.change(() => this.book.grid.addChart(chart));
    return new Chart(this.book, this.sheetId, id);
  }

  /** "Returns the number of charts in the worksheet." */
  getCount(): number {
    return this.count;
  }

  /** "Gets a chart using its name. If there are multiple charts with the same name, the first one will be returned." */
  getItem(key: unknown): Chart {
    const chart = this.getItemOrNullObject(key);
    if (chart === null) throw new RichApiError("ItemNotFound");
    return chart;
  }

  /** "If the chart doesn't exist, then this method returns an object with its `isNullObject` property set to `true`." */
  getItemOrNullObject(key: unknown): Chart | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((chart) => chart.id === String(key) || chart.name.toLowerCase() === wanted) ?? null;
  }

  /** "Gets a chart based on its position in the collection." */
  getItemAt(index: unknown): Chart {
    const chart = this.items()[asWhole(index)];
    if (chart === undefined) throw new RichApiError("InvalidArgument");
    return chart;
  }

  private newPlace(source: RangeArea): ChartPlace {
    const { row, column, columns } = source.where();
    const beside = source.sheetId === this.sheetId ? column + columns + 1 : 1;
    return placeAt(this.book.grid, this.sheetId, { row, column: beside, x: 0, y: 0 }, NEW_SIZE);
  }

  /** "Chart 1", "Chart 2", ...: the first name that is free. */
  private freeName(): string {
    const taken = new Set(this.items().map((chart) => chart.name));
    let number = taken.size + 1;
    while (taken.has(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }
}
