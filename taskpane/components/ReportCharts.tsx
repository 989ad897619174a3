import { Text } from "@fluentui/react-components";
import type { UnitReport } from "../../src/domain/report/unitReport";
import { chartWords, describeFlowChart, describeHoursChart, describeUnitsChart } from "../../src/text/reportChartWords";
import { signsOf } from "../chart";
import { flowChart, flowNumbers, hoursChart, hoursNumbers, unitsChart, unitsNumbers } from "../reportCharts";
import { ChartBars } from "./ChartBars";
import { ChartColumns } from "./ChartColumns";
import { ChartFigure } from "./ChartFigure";
import { ChartLegend } from "./ChartLegend";
import { useClientStyles } from "./clientStyles";

type Props = { readonly report: UnitReport };

/** Hours by month, viewed and countable. */
export function HoursChart({ report }: Props) {
  const chart = hoursChart(report);
  if (chart === null) return <Nothing title={chartWords.hours} />;
  const hasCountable = report.months.some(({ countableMinutes }) => countableMinutes !== null);
  return (
    <ChartFigure title={chartWords.hours} numbers={hoursNumbers(report)}>
      <ChartLegend series={chart.series} signs={signsOf(chart)} />
      <ChartColumns chart={chart} words={describeHoursChart(report)} />
      {!hasCountable && <Text size={200}>{chartWords.noAttendance}</Text>}
    </ChartFigure>
  );
}

/** Who came and who went, by month. */
export function FlowChart({ report }: Props) {
  const chart = flowChart(report);
  if (chart === null) return <Nothing title={chartWords.flow} />;
  return (
    <ChartFigure title={chartWords.flow} numbers={flowNumbers(report)}>
      <ChartLegend series={chart.series} signs={signsOf(chart)} />
      <ChartColumns chart={chart} words={describeFlowChart(report)} />
    </ChartFigure>
  );
}

/** The licenses of each unit; the numbers say it all where there is one. */
export function UnitsChart({ report }: Props) {
  const chart = unitsChart(report);
  const hasHidden = chart.rows.some(({ sign }) => sign === "hidden");
  return (
    <ChartFigure title={chartWords.units} numbers={unitsNumbers(report)}>
      <ChartLegend series={chart.parts} signs={hasHidden ? ["hidden"] : []} />
      <ChartBars chart={chart} words={describeUnitsChart(report)} />
    </ChartFigure>
  );
}

/** In the place of a chart of months of which nothing is known yet. */
function Nothing({ title }: { readonly title: string }) {
  const styles = useClientStyles();
  return (
    <div className={styles.tight}>
      <h3 className={styles.heading}>{title}</h3>
      <Text>{chartWords.noMonth}</Text>
    </div>
  );
}
