import { chartReference } from "../../grid/chartReferences";
import type { ChartChange, ChartInfo, ChartSeriesInfo } from "../../grid/chartInfo";
import { HostCollection, HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { asOptionalText, asText, asWhole } from "./argument";
import type { Book } from "./book";
import { asColor } from "./color";
import { RangeArea } from "./rangeArea";

const MOST_NAME_CHARACTERS = 255;

type Read = () => ChartInfo;
type Change = (change: ChartChange) => void;

/**
 * "Represents a collection of chart series."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection
 */
export class ChartSeriesCollection extends HostCollection {
  readonly className = "ChartSeriesCollection";

  constructor(
    private readonly book: Book,
    private readonly read: Read,
    private readonly change: Change,
  ) {
    super();
  }

  items(): readonly ChartSeries[] {
    return this.read().series.map((_, index) => this.at(index));
  }

  /** "Returns the number of series in the collection." */
  get count(): number {
    return this.read().series.length;
  }

  /**
   * "Add a new series to the collection. The new added series is not visible until values, x-axis values, or bubble sizes
   * for it are set (depending on chart type)."
   */
  add(name: unknown, index: unknown): ChartSeries {
    const { series } = this.read();
    const place = asWhole(index, series.length);
    if (place < 0 || place > series.length) throw new RichApiError("InvalidArgument");
    const added = { name: asOptionalText(name) ?? "", categories: series[0]?.categories ?? "", values: "", color: "" };
    this.change({ series: [...series.slice(0, place), added, ...series.slice(place)] });
    return this.at(place);
  }

  /** "Returns the number of series in the collection." */
  getCount(): number {
    return this.count;
  }

  /** "Retrieves a series based on its position in the collection." */
  getItemAt(index: unknown): ChartSeries {
    const series = this.items()[asWhole(index)];
    if (series === undefined) throw new RichApiError("InvalidArgument");
    return series;
  }

  private at(index: number): ChartSeries {
    return new ChartSeries(this.book, this.read, this.change, index);
  }
}

/** "Represents a series in a chart." (https://learn.microsoft.com/javascript/api/excel/excel.chartseries) */
export class ChartSeries extends HostObject {
  readonly className = "ChartSeries";

  constructor(
    private readonly book: Book,
    private readonly read: Read,
    private readonly change: Change,
    private readonly index: number,
  ) {
    super();
  }

  /** "Specifies the name of a series in a chart. The name's length should not be greater than 255 characters." */
  get name(): string {
    const drawn = this.book.grid.drawnSeries(this.read().id)[this.index];
    return drawn === undefined || drawn.name === "" ? `Series${this.index + 1}` : drawn.name;
  }

  set name(name: unknown) {
    const wanted = asText(name);
    if (wanted.length > MOST_NAME_CHARACTERS) throw new RichApiError("InvalidArgument");
    this.put({ name: wanted });
  }

  /** "Represents the formatting of a chart series, which includes fill and line formatting." */
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(
      () => this.info().color,
      (color) => this.put({ color }),
    );
  }

  /** "Deletes the chart series." */
  delete(): void {
    this.info();
    this.change({ series: this.read().series.filter((_, index) => index !== this.index) });
  }

  /** "Sets the values for a chart series. For scatter charts, it refers to y-axis values." */
  setValues(source: unknown): void {
    this.put({ values: this.reference(source) });
  }

  /** "Sets the values of the x-axis for a chart series." Assumption: those of every series, which share one axis. */
  setXAxisValues(source: unknown): void {
    const categories = this.reference(source);
    this.change({ series: this.read().series.map((one) => ({ ...one, categories })) });
  }

  private reference(source: unknown): string {
    if (!(source instanceof RangeArea)) throw new RichApiError("InvalidArgument");
    return chartReference(this.book.sheet(source.sheetId).name, source.where());
  }

  private info(): ChartSeriesInfo {
    const series = this.read().series[this.index];
    if (series === undefined) throw new RichApiError("ItemNotFound");
    return series;
  }

  private put(change: Partial<ChartSeriesInfo>): void {
    const changed = { ...this.info(), ...change };
    this.change({ series: this.read().series.map((one, index) => (index === this.index ? changed : one)) });
  }
}

/** "Encapsulates the format properties for the chart series" (https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat) */
export class ChartSeriesFormat extends HostObject {
  readonly className = "ChartSeriesFormat";

  constructor(
    private readonly read: () => string,
    private readonly put: (color: string) => void,
  ) {
    super();
  }

  /** "Represents the fill format of a chart series, which includes background formatting information." One colour serves fill and line. */
  get fill(): ChartFill {
    return new ChartFill(this.put);
  }

  /** "Represents line formatting." */
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.read, this.put);
  }
}

/** "Represents the fill formatting for a chart element." (https://learn.microsoft.com/javascript/api/excel/excel.chartfill) */
export class ChartFill extends HostObject {
  readonly className = "ChartFill";

  constructor(private readonly put: (color: string) => void) {
    super();
  }

  /** "Sets the fill formatting of a chart element to a uniform color." */
  setSolidColor(color: unknown): void {
    this.put(asColor(color));
  }
}

/** "Encapsulates the formatting options for line elements." (https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat) */
export class ChartLineFormat extends HostObject {
  readonly className = "ChartLineFormat";

  constructor(
    private readonly read: () => string,
    private readonly put: (color: string) => void,
  ) {
    super();
  }

  /** "HTML color code representing the color of lines in the chart." "" where it is Excel's own. */
  get color(): string {
    return this.read();
  }

  set color(color: unknown) {
    this.put(asColor(color));
  }
}
