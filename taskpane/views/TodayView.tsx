import { Text } from "@fluentui/react-components";
import type { MonthState, State } from "../../src/app/state";
import { coverageWords } from "../../src/text/coverageWords";
import { todayWords } from "../../src/text/todayWords";
import { ClassCounts } from "../components/ClassCounts";
import { CoverageStrip } from "../components/CoverageStrip";
import { HowItGoes } from "../components/HowItGoes";
import { NextStep } from "../components/NextStep";
import { Section } from "../components/Section";
import { SheetFaults } from "../components/SheetFaults";

type Props = { readonly state: State; readonly onImport: () => void };

/** How things stand: what to do next, how far the reports reach, and the list in numbers. */
export function TodayView({ state: { month }, onImport }: Props) {
  return month === null ? null : <Known month={month} onImport={onImport} />;
}

function Known({ month, onImport }: { readonly month: MonthState; readonly onImport: () => void }) {
  const { next, review, coverage, units } = month;
  const licenses = units.reduce((sum, unit) => sum + unit.licenses, 0);
  const complete = coverage.every(({ months }) => months.every(({ state }) => state === "covered"));
  return (
    <>
      <Section title={todayWords.next}>
        <NextStep next={next} onImport={onImport} />
      </Section>
      {next.kind === "firstReport" && <HowItGoes />}
      {next.kind !== "noUnitTab" && (
        <>
          <Section title={todayWords.evidence}>
            <Text>{review.asOf === null ? todayWords.noData : todayWords.dataThrough(review.asOf)}</Text>
            {coverage.length > 0 && <CoverageStrip units={coverage} />}
            {coverage.length > 0 && complete && <Text>{coverageWords.complete}</Text>}
          </Section>
          <Section title={todayWords.list}>
            <Text>{todayWords.tabs(units.length, licenses)}</Text>
            {review.asOf !== null && <ClassCounts units={units} />}
          </Section>
          <SheetFaults review={review} />
        </>
      )}
    </>
  );
}
