import { mergeClasses } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { describeNumber } from "../../src/text/counts";
import type { ColumnsChart } from "../chart";
import { columnsGeometry } from "../columnsGeometry";
import { useWidth } from "../useWidth";
import { ChartPart } from "./ChartPart";
import { ChartPatterns } from "./ChartPatterns";
import { useChartStyles } from "./chartStyles";

const HEIGHT = 190;
const NARROWEST = 288;

type Props = {
  readonly chart: ColumnsChart;
  /** The chart in one sentence. */
  readonly words: string;
};

/** Columns side by side or in parts, drawn as wide as there is room, letters always of one size. */
export function ChartColumns({ chart, words }: Props) {
  const styles = useChartStyles();
  const name = useId();
  const { ref, width } = useWidth<HTMLDivElement>(NARROWEST);
  const drawn = useMemo(() => columnsGeometry(chart, width, HEIGHT), [chart, width]);
  const { plot, ticks, columns, signs, labels, years } = drawn;
  return (
    <div ref={ref}>
      <svg role="img" aria-label={words} width={width} height={HEIGHT} className={styles.drawing}>
        <ChartPatterns name={name} />
        {ticks.map(({ value, y }) => (
          <g key={y}>
            <line x1={plot.left} x2={plot.right} y1={y} y2={y} className={styles.line} />
            <text x={plot.left - 6} y={y + 4} textAnchor="end" className={styles.letters}>
              {describeNumber(value)}
            </text>
          </g>
        ))}
        {columns.map(({ series, category, ...box }) => {
          const look = chart.series[series]?.look;
          return look && <ChartPart key={`${series} ${category}`} box={box} look={look} patterns={name} />;
        })}
        <line x1={plot.left} x2={plot.right} y1={plot.base} y2={plot.base} className={styles.base} />
        {signs.map(({ text, x, y }) => (
          <text key={`${x} ${y}`} x={x} y={y} textAnchor="middle" className={mergeClasses(styles.letters, styles.sign)}>
            {text}
          </text>
        ))}
        {labels.map(({ text, x, y }) => (
          <text key={x} x={x} y={y} textAnchor="middle" className={styles.letters}>
            {text}
          </text>
        ))}
        {years.map(({ text, x, y }) => (
          <text key={x} x={x} y={y} className={styles.letters}>
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}
