import { useEffect, useState } from "react";
import { ChartPicture } from "./ChartPicture";
import type { OpenWorkbook } from "./openWorkbook";
import type { ChartScene } from "./placedCharts";

/** The charts of the worksheet in front, over its cells: they scroll with them and follow their values. */
export function ChartLayer({ workbook }: { readonly workbook: OpenWorkbook }) {
  const [scene, setScene] = useState<ChartScene | null>(null);
  useEffect(() => {
    let waiting = 0;
    const draw = () => {
      waiting = 0;
      setScene(workbook.charts());
    };
    const later = () => {
      if (waiting === 0) waiting = requestAnimationFrame(draw);
    };
    later();
    const stop = workbook.onDrawn(later);
    window.addEventListener("resize", later);
    return () => {
      stop();
      window.removeEventListener("resize", later);
      cancelAnimationFrame(waiting);
    };
  }, [workbook]);
  if (scene === null) return null;
  return (
    <div className="charts" style={scene.frame}>
      {scene.charts.map((placed) => (
        <ChartPicture key={placed.chart.id} placed={placed} />
      ))}
    </div>
  );
}
