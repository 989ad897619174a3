import { Field, Select, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { MonthState, ReportState } from "../../src/app/state";
import { clientPlaceWords } from "../../src/text/clientWords";
import { describeHidden } from "../../src/text/hiddenWords";
import { reportPaneWords as words } from "../../src/text/reportPaneWords";
import type { PlaceProps } from "../clientPlace";
import type { Send } from "../send";
import { CalendarSection } from "./CalendarSection";
import { useClientStyles } from "./clientStyles";
import type { OutcomeAge } from "./GuideOutcome";
import { HuddleSection } from "./HuddleSection";
import { PlaceHeading } from "./PlaceHeading";
import { FlowChart, HoursChart, UnitsChart } from "./ReportCharts";
import { ReportNumbers } from "./ReportNumbers";
import { ReportSheetSection } from "./ReportSheetSection";
import { Section } from "./Section";
import { StaffSection } from "./StaffSection";

type Props = Pick<PlaceProps, "state" | "send"> & { readonly month: MonthState; readonly age: OutcomeAge };

/** The numbers of one unit or of all: key numbers, pictures, the calendar, the text of a slide, and the reports on sheets. */
export function ReportPlace({ state, month, age, send }: Props) {
  const styles = useClientStyles();
  const [wished, setWished] = useState<string | null>(null);
  const tabs = month.review.book.tabs.map(({ name }) => name);
  const scope = wished !== null && tabs.includes(wished) ? wished : null;
  useReport(scope, send);
  const shown = state.report !== null && state.report.report.scope === scope ? state.report : null;
  return (
    <div className={styles.place}>
      <PlaceHeading>{clientPlaceWords.report}</PlaceHeading>
      {tabs.length > 1 && (
        <Field label={words.scope}>
          <Select
            className={styles.select}
            value={scope ?? ""}
            onChange={(_, data) => setWished(data.value === "" ? null : data.value)}
          >
            <option value="">{words.all}</option>
            {tabs.map((tab) => (
              <option key={tab} value={tab}>
                {tab}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {shown === null ? <Text>{words.counting}</Text> : <Numbers shown={shown} month={month} />}
      <ReportSheetSection state={state} scope={scope} age={age} send={send} />
      <StaffSection state={state} month={month} scope={scope} age={age} send={send} />
    </div>
  );
}

/** Asks for the report as long as the place is shown. */
function useReport(scope: string | null, send: Send): void {
  useEffect(() => send({ kind: "openReport", open: true, scope }), [scope, send]);
  useEffect(() => () => send({ kind: "openReport", open: false, scope: null }), [send]);
}

type NumbersProps = { readonly shown: ReportState; readonly month: MonthState };

function Numbers({ shown: { report, calendar }, month }: NumbersProps) {
  const styles = useClientStyles();
  return (
    <>
      <Section title={words.numbers}>
        <Text>{report.asOf === null ? words.noReport : words.asOf(report.asOf, report.month)}</Text>
        <ReportNumbers report={report} />
        <Text size={200} className={styles.hint}>
          {words.overlap}
        </Text>
        {report.hideBelow > 1 && (
          <Text size={200} className={styles.hint}>
            {`${describeHidden(report.hideBelow)}.`}
          </Text>
        )}
      </Section>
      <Section title={words.charts}>
        {report.units.length > 1 && <UnitsChart report={report} />}
        <HoursChart report={report} />
        <FlowChart report={report} />
      </Section>
      <CalendarSection calendar={calendar.filter(({ tab }) => report.scope === null || tab === report.scope)} />
      <HuddleSection report={report} settings={month.review.settings} />
    </>
  );
}
