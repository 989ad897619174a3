import type { ChartLook } from "../chart";
import { useChartStyles } from "./chartStyles";

/** The patterns with which `ChartBox` fills, once for each drawing; `name` is the drawing's own. */
export function ChartPatterns({ name }: { readonly name: string }) {
  const styles = useChartStyles();
  return (
    <defs>
      <pattern id={patternId(name, "hatched")} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" className={styles.ground} />
        <path d="M0 5L5 0M-1 1L1 -1M4 6L6 4" strokeWidth="1.5" className={styles.brandStroke} />
      </pattern>
      <pattern id={patternId(name, "dotted")} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" className={styles.ground} />
        <circle cx="2" cy="2" r="1.1" className={styles.neutralFill} />
      </pattern>
    </defs>
  );
}

/** The id of a pattern in its drawing. */
export function patternId(name: string, look: Extract<ChartLook, "hatched" | "dotted">): string {
  return `${name}-${look}`;
}
