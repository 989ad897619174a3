import { mergeClasses } from "@fluentui/react-components";
import type { ChartLook } from "../chart";
import type { ChartBox } from "../columnsGeometry";
import { patternId } from "./ChartPatterns";
import { useChartStyles } from "./chartStyles";

type Props = { readonly box: ChartBox; readonly look: ChartLook; readonly patterns: string };

/** One filled part of a drawing whose `ChartPatterns` are called so. Its edge is drawn inside, so that it is as large as told. */
export function ChartPart({ box: { x, y, width, height }, look, patterns }: Props) {
  const styles = useChartStyles();
  if (look === "solid") return <rect {...{ x, y, width, height }} className={styles.brandFill} />;
  const stroke = look === "hatched" ? styles.brandStroke : styles.neutralStroke;
  const inner = { x: x + 0.5, y: y + 0.5, width: Math.max(0.5, width - 1), height: Math.max(0.5, height - 1) };
  if (look === "open") return <rect {...inner} className={mergeClasses(styles.ground, stroke)} />;
  return <rect {...inner} fill={`url(#${patternId(patterns, look)})`} className={stroke} />;
}
