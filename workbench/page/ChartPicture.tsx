import { chartWords, colorOf, marks, plotBox, shortened, ticks, type Box, type Mark } from "./chartMeasures";
import type { PlacedChart } from "./placedCharts";
import { ChartLegend } from "./ChartLegend";

type Props = { readonly placed: PlacedChart };

/** A plain drawing of one chart from the values of its cells. */
export function ChartPicture({ placed }: Props) {
  const { chart, series, left, top, width, height } = placed;
  const box = plotBox(chart, width, height);
  return (
    <svg role="img" aria-label={chartWords(chart, series)} style={{ left, top }} width={width} height={height}>
      {chart.title.visible && (
        <text x={width / 2} y={22} textAnchor="middle" fontSize={15}>
          {chart.title.text || series[0]?.name}
        </text>
      )}
      {chart.type === "Other" && (
        <text x={width / 2} y={height / 2} textAnchor="middle" fontSize={12}>
          {chart.name}
        </text>
      )}
      {chart.type === "Pie" && <Pie placed={placed} box={box} />}
      {chart.type !== "Other" && chart.type !== "Pie" && <Axes placed={placed} box={box} />}
      <ChartLegend placed={placed} />
    </svg>
  );
}

type PartProps = Props & { readonly box: Box };

/** Gridlines, labels, and columns, bars or lines between them. */
function Axes({ placed, box }: PartProps) {
  const { chart, series } = placed;
  const all = marks(chart.type, series);
  const steps = ticks(all);
  const flat = chart.type.startsWith("Bar");
  const [first = 0, last = 1] = [steps[0], steps.at(-1)];
  const along = (value: number) => {
    const share = (value - first) / (last - first || 1);
    return flat ? box.left + share * (box.right - box.left) : box.bottom - share * (box.bottom - box.top);
  };
  const names = series[0]?.categories ?? [];
  const count = Math.max(1, ...series.map(({ values }) => values.length));
  const slot = (flat ? box.bottom - box.top : box.right - box.left) / count;
  const middle = (index: number) => (flat ? box.bottom - (index + 0.5) * slot : box.left + (index + 0.5) * slot);
  const everyNth = Math.max(1, Math.ceil(count / ((flat ? box.bottom - box.top : box.right - box.left) / 60)));
  return (
    <g fontSize={11} fill="currentColor">
      {steps.map((step) => (
        <g key={step}>
          <line {...crossing(flat, along(step), box)} stroke="#d9d9d9" />
          <text {...beside(flat, along(step), box)}>{chart.type.endsWith("100") ? `${step}%` : step}</text>
        </g>
      ))}
      {names.map(
        (name, index) =>
          index % everyNth === 0 && (
            <text key={index} {...below(flat, middle(index), box)}>
              {shortened(name, flat ? box.left - 8 : slot * everyNth)}
            </text>
          ),
      )}
      <AxisTitles placed={placed} box={box} />
      {chart.type.startsWith("Line")
        ? series.map((_, place) => (
            <Line
              key={place}
              placed={placed}
              place={place}
              all={all}
              point={(one) => [middle(one.index), along(one.to)]}
            />
          ))
        : all.map((mark) => (
            <rect
              key={`${mark.series} ${mark.index}`}
              fill={colorOf(series[mark.series], mark.series)}
              {...bar(flat, chart.type.includes("Stacked") ? 1 : series.length, mark, middle(mark.index), slot, along)}
            />
          ))}
    </g>
  );
}

/** The titles of the axes: upright at the left, level below the labels. */
function AxisTitles({ placed: { chart }, box }: PartProps) {
  const { categoryTitle, valueTitle, type } = chart;
  const [left, bottom] = type.startsWith("Bar") ? [categoryTitle, valueTitle] : [valueTitle, categoryTitle];
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return (
    <>
      {left.visible && (
        <text transform={`translate(12 ${y}) rotate(-90)`} textAnchor="middle">
          {left.text}
        </text>
      )}
      {bottom.visible && (
        <text x={x} y={box.bottom + 29} textAnchor="middle">
          {bottom.text}
        </text>
      )}
    </>
  );
}

function crossing(flat: boolean, at: number, { left, right, top, bottom }: Box) {
  return flat ? { x1: at, x2: at, y1: top, y2: bottom } : { x1: left, x2: right, y1: at, y2: at };
}

function beside(flat: boolean, at: number, { left, bottom }: Box) {
  return flat
    ? { x: at, y: bottom + 15, textAnchor: "middle" as const }
    : { x: left - 6, y: at + 4, textAnchor: "end" as const };
}

function below(flat: boolean, at: number, { left, bottom }: Box) {
  return flat
    ? { x: left - 6, y: at + 4, textAnchor: "end" as const }
    : { x: at, y: bottom + 15, textAnchor: "middle" as const };
}

/** A column or bar: `beside` stand in one place, one for each series, or one when they are stacked. */
function bar(
  flat: boolean,
  standing: number,
  { series, from, to }: Mark,
  middle: number,
  slot: number,
  along: (value: number) => number,
) {
  const thick = (slot * 0.6) / standing;
  const place = standing === 1 ? 0 : flat ? standing - 1 - series : series;
  const start = middle - slot * 0.3 + place * thick;
  const [a, b] = [along(from), along(to)];
  const [low, length] = [Math.min(a, b), Math.abs(a - b)];
  return flat ? { x: low, width: length, y: start, height: thick } : { x: start, width: thick, y: low, height: length };
}

type LineProps = Props & {
  readonly place: number;
  readonly all: readonly Mark[];
  readonly point: (mark: Mark) => readonly [number, number];
};

/** A line with its points; it breaks where a value is missing, unless the chart bridges such gaps. */
function Line({ placed: { chart, series }, place, all, point }: LineProps) {
  const own = all.filter((mark) => mark.series === place);
  const color = colorOf(series[place], place);
  const path = own.map((mark, index) => {
    const joined = chart.blanks === "Interplotted" || own[index - 1]?.index === mark.index - 1;
    return `${index > 0 && joined ? "L" : "M"}${point(mark).join(" ")}`;
  });
  return (
    <g stroke={color} fill={color}>
      <path d={path.join("")} fill="none" strokeWidth={2.5} />
      {chart.type.startsWith("LineMarkers") &&
        own.map((mark) => <circle key={mark.index} cx={point(mark)[0]} cy={point(mark)[1]} r={3} />)}
    </g>
  );
}

/** The shares of the first series. */
function Pie({ placed: { series }, box }: PartProps) {
  const values = series[0]?.values.map((value) => Math.max(0, value ?? 0)) ?? [];
  const whole = values.reduce((all, value) => all + value, 0) || 1;
  const radius = Math.min(box.right - box.left, box.bottom - box.top) / 2;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const rim = (share: number) =>
    [x + radius * Math.sin(2 * Math.PI * share), y - radius * Math.cos(2 * Math.PI * share)].join(" ");
  let before = 0;
  return (
    <g stroke="#fff">
      {values.map((value, index) => {
        const [from, to] = [before / whole, (before + value) / whole];
        before += value;
        const end = to - from > 0.9999 ? to - 0.0001 : to;
        const path = `M${x} ${y}L${rim(from)}A${radius} ${radius} 0 ${end - from > 0.5 ? 1 : 0} 1 ${rim(end)}Z`;
        return <path key={index} d={path} fill={colorOf(undefined, index)} />;
      })}
    </g>
  );
}
