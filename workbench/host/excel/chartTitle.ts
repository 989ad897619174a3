import type { ChartChange, ChartInfo, ChartTitleInfo, LegendPosition } from "../../grid/chartInfo";
import { HostObject } from "../richapi/hostObject";
import { notPlayed } from "../richapi/richApiError";
import { asFlag, asOneOf, asText } from "./argument";

type Read = () => ChartInfo;
type Change = (change: ChartChange) => void;

/**
 * "Represents a chart title object of a chart."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.charttitle
 */
export class ChartTitle extends HostObject {
  readonly className = "ChartTitle";

  constructor(
    private readonly read: Read,
    private readonly change: Change,
  ) {
    super();
  }

  /** "Specifies the chart's title text." Assumption: a text makes the title visible. */
  get text(): string {
    return this.read().title.text;
  }

  set text(text: unknown) {
    this.change({ title: { text: asText(text), visible: true } });
  }

  /** "Specifies if the chart title is visible." */
  get visible(): boolean {
    return this.read().title.visible;
  }

  set visible(visible: unknown) {
    this.change({ title: { ...this.read().title, visible: asFlag(visible) } });
  }
}

const POSITIONS: readonly LegendPosition[] = ["Top", "Bottom", "Left", "Right", "Corner"];

/** "Represents the legend in a chart." (https://learn.microsoft.com/javascript/api/excel/excel.chartlegend) */
export class ChartLegend extends HostObject {
  readonly className = "ChartLegend";

  constructor(
    private readonly read: Read,
    private readonly change: Change,
  ) {
    super();
  }

  /** "Specifies if the chart legend is visible." */
  get visible(): boolean {
    return this.read().legend.visible;
  }

  set visible(visible: unknown) {
    this.change({ legend: { ...this.read().legend, visible: asFlag(visible) } });
  }

  /** "Specifies the position of the legend on the chart. See `Excel.ChartLegendPosition` for details." */
  get position(): string {
    return this.read().legend.position;
  }

  set position(position: unknown) {
    this.change({ legend: { ...this.read().legend, position: asOneOf(position, POSITIONS) } });
  }
}

/** "Represents the chart axes." (https://learn.microsoft.com/javascript/api/excel/excel.chartaxes) */
export class ChartAxes extends HostObject {
  readonly className = "ChartAxes";

  constructor(
    private readonly read: Read,
    private readonly change: Change,
  ) {
    super();
  }

  /** "Represents the category axis in a chart." */
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.read, this.change, "categoryTitle");
  }

  /** "Represents the value axis in an axis." */
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.read, this.change, "valueTitle");
  }

  /** "Returns the specific axis identified by type and group." Of the primary group: category and value. */
  getItem(type: unknown, group: unknown): ChartAxis {
    if ((group ?? "Primary") !== "Primary") throw notPlayed(this.className, `getItem(type, ${String(group)})`);
    return asOneOf(type, ["Category", "Value"]) === "Category" ? this.categoryAxis : this.valueAxis;
  }
}

type AxisTitle = "categoryTitle" | "valueTitle";

/** "Represents a single axis in a chart." (https://learn.microsoft.com/javascript/api/excel/excel.chartaxis) */
export class ChartAxis extends HostObject {
  readonly className = "ChartAxis";

  constructor(
    private readonly read: Read,
    private readonly change: Change,
    private readonly axis: AxisTitle,
  ) {
    super();
  }

  /** "Represents the axis title." */
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.read, this.change, this.axis);
  }
}

/** "Represents the title of a chart axis." (https://learn.microsoft.com/javascript/api/excel/excel.chartaxistitle) */
export class ChartAxisTitle extends HostObject {
  readonly className = "ChartAxisTitle";

  constructor(
    private readonly read: Read,
    private readonly change: Change,
    private readonly axis: AxisTitle,
  ) {
    super();
  }

  /** "Specifies the axis title." Assumption: a text makes it visible. */
  get text(): string {
    return this.read()[this.axis].text;
  }

  set text(text: unknown) {
    this.put({ text: asText(text), visible: true });
  }

  /** "Specifies if the axis title is visible." */
  get visible(): boolean {
    return this.read()[this.axis].visible;
  }

  set visible(visible: unknown) {
    this.put({ ...this.read()[this.axis], visible: asFlag(visible) });
  }

  private put(title: ChartTitleInfo): void {
    this.change(this.axis === "categoryTitle" ? { categoryTitle: title } : { valueTitle: title });
  }
}
