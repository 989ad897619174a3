import { colorOf } from "./chartMeasures";
import type { PlacedChart } from "./placedCharts";

const ENTRY = 96;
const LINE = 18;
const LETTER = 6;

/** Pixels that an entry takes in a line of entries. */
function widthOf(name: string): number {
  return 32 + name.length * LETTER;
}

/** The names of the series, or of a pie's shares, beside their colours. */
export function ChartLegend({ placed: { chart, series, width, height } }: { readonly placed: PlacedChart }) {
  if (!chart.legend.visible || chart.type === "Other") return null;
  const isPie = chart.type === "Pie";
  const entries = isPie
    ? (series[0]?.categories ?? []).map((name, index) => ({ name, color: colorOf(undefined, index) }))
    : series.map((one, index) => ({ name: one.name || `Series${index + 1}`, color: colorOf(one, index) }));
  const starts = (count: number) => entries.slice(0, count).reduce((all, { name }) => all + widthOf(name), 0);
  const { position } = chart.legend;
  const across = position === "Top" || position === "Bottom";
  const x = across ? (width - starts(entries.length)) / 2 : position === "Left" ? 8 : width - ENTRY - 4;
  const y = across ? (position === "Top" ? 36 : height - 18) : (height - entries.length * LINE) / 2;
  return (
    <g fontSize={11} fill="currentColor">
      {entries.map(({ name, color }, index) => (
        <g key={index} transform={`translate(${x + (across ? starts(index) : 0)} ${y + (across ? 0 : index * LINE)})`}>
          <rect width={9} height={9} fill={color} />
          <text x={14} y={9}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
