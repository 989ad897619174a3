import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { barsGeometry } from "../barsGeometry";
import { chartSigns, type BarsChart } from "../chart";
import { useWidth } from "../useWidth";
import { ChartPart } from "./ChartPart";
import { ChartPatterns } from "./ChartPatterns";
import { useChartStyles } from "./chartStyles";

const HEIGHT = 14;
const NARROWEST = 288;
/** For the sign at the end of a bar. */
const SIGN = 12;

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  names: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  said: { fontVariantNumeric: "tabular-nums", flexShrink: 0 },
});

type Props = {
  readonly chart: BarsChart;
  /** The chart in one sentence. */
  readonly words: string;
};

/** Bars that lie, each under its name and its number. */
export function ChartBars({ chart, words }: Props) {
  const styles = useStyles();
  const shared = useChartStyles();
  const name = useId();
  const { ref, width } = useWidth<HTMLDivElement>(NARROWEST);
  const bars = useMemo(() => barsGeometry(chart, width - SIGN), [chart, width]);
  return (
    <div role="img" aria-label={words} ref={ref} className={styles.rows}>
      {chart.rows.map((row, at) => (
        <div key={row.name}>
          <div className={styles.names}>
            <Text size={200} className={styles.name}>
              {row.name}
            </Text>
            <Text size={200} className={styles.said}>
              {row.said}
            </Text>
          </div>
          <svg width={width} height={HEIGHT} className={shared.drawing} aria-hidden="true">
            <ChartPatterns name={`${name}-${at}`} />
            {bars[at]?.map(({ part, ...span }) => {
              const look = chart.parts[part]?.look;
              const box = { ...span, y: 0, height: HEIGHT };
              return look && <ChartPart key={part} box={box} look={look} patterns={`${name}-${at}`} />;
            })}
            {row.sign !== null && (
              <text x={endOf(bars[at]) + 4} y={HEIGHT - 3} className={shared.letters}>
                {chartSigns[row.sign]}
              </text>
            )}
          </svg>
        </div>
      ))}
    </div>
  );
}

function endOf(parts: ReturnType<typeof barsGeometry>[number] | undefined): number {
  const last = parts?.at(-1);
  return last === undefined ? 0 : last.x + last.width;
}
