import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CalendarMonth } from "../../src/domain/report/unitReport";

const inForcedColors = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: { display: "block", marginInline: "auto" },
  covered: { fill: tokens.colorPaletteGreenBackground2, stroke: tokens.colorPaletteGreenForeground1 },
  half: { fill: tokens.colorPaletteYellowBackground2 },
  edge: { fill: "none", stroke: tokens.colorNeutralForeground3, [inForcedColors]: { stroke: "CanvasText" } },
  missing: { strokeDasharray: "2 2" },
  tick: { fill: "none", stroke: tokens.colorPaletteGreenForeground1 },
  need: { fill: tokens.colorNeutralForeground1, [inForcedColors]: { fill: "Highlight" } },
  system: { [inForcedColors]: { fill: "Canvas", stroke: "CanvasText" } },
  systemHalf: { [inForcedColors]: { fill: "CanvasText" } },
});

type Props = Pick<CalendarMonth, "state" | "needed">;

/** A month as a sign: a tick, a square that is half full, or a dashed one; a bar below it where it is needed. */
export function CalendarCell({ state, needed }: Props) {
  const styles = useStyles();
  return (
    <svg width="20" height="24" viewBox="0 0 20 24" className={styles.root} aria-hidden="true">
      {state === "covered" && (
        <>
          <rect x="1.5" y="1.5" width="17" height="17" rx="2" className={mergeClasses(styles.covered, styles.system)} />
          <path d="M5.5 10.5l3 3L14.5 6.5" strokeWidth="1.75" className={mergeClasses(styles.tick, styles.system)} />
        </>
      )}
      {state === "partly" && (
        <>
          <path d="M1.5 18.5L18.5 1.5V18.5Z" className={mergeClasses(styles.half, styles.systemHalf)} />
          <path d="M1.5 18.5L18.5 1.5" className={styles.edge} />
        </>
      )}
      {state !== "covered" && (
        <rect
          x="1.5"
          y="1.5"
          width="17"
          height="17"
          rx="2"
          className={mergeClasses(styles.edge, state === "missing" && styles.missing)}
        />
      )}
      {needed && <rect x="1" y="21" width="18" height="2.5" className={styles.need} />}
    </svg>
  );
}
