import { Text } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { MonthState, State } from "../../src/app/state";
import { coverageWords } from "../../src/text/coverageWords";
import { draftPanelWords } from "../../src/text/draftPanelWords";
import { todayWords } from "../../src/text/todayWords";
import { AgendaSection } from "../components/AgendaSection";
import { ClassCounts } from "../components/ClassCounts";
import { CoverageStrip } from "../components/CoverageStrip";
import { Disclosure } from "../components/Disclosure";
import { HowItGoes } from "../components/HowItGoes";
import { ListHealth } from "../components/ListHealth";
import { NextStep } from "../components/NextStep";
import { ReportEntry } from "../components/ReportEntry";
import { Section } from "../components/Section";
import { SetupInvite } from "../components/SetupInvite";
import { SetupNews } from "../components/SetupNews";
import { SheetFaults } from "../components/SheetFaults";
import type { ClientWays } from "../clientPlace";
import type { SetupStart } from "../setupWalk";

const DraftStaff = lazy(() => import("../components/DraftStaff").then(({ DraftStaff: view }) => ({ default: view })));

type Props = {
  readonly state: State;
  readonly client: ClientWays;
  readonly onImport: () => void;
  readonly onCheck: () => void;
  readonly onSetUp: (start: SetupStart) => void;
};

/** How things stand: what to do next, what waits today, what is wrong on the list, how far the reports reach, and the list in numbers. */
export function TodayView({ state, ...ways }: Props) {
  return state.month === null ? null : <Known {...state} month={state.month} {...ways} />;
}

type KnownProps = Omit<Props, "state"> &
  Pick<State, "check" | "setup" | "agenda" | "attendance"> & { readonly month: MonthState };

function Known({ month, check, setup, agenda, attendance, client, onImport, onCheck, onSetUp }: KnownProps) {
  const { next, review, coverage, units } = month;
  const open = units.reduce((sum, unit) => sum + unit.licenses, 0);
  const licenses = agenda?.seats.onList ?? open;
  const complete = coverage.every(({ months }) => months.every(({ state }) => state === "covered"));
  const invited = setup?.begun === false;
  return (
    <>
      {invited && <SetupInvite unitTabs={units.length} onSetUp={() => onSetUp({ step: "tabs", tab: null })} />}
      {!(invited && next.kind === "noUnitTab") && (
        <Section title={todayWords.next}>
          <NextStep next={next} quiet={invited} onImport={onImport} />
        </Section>
      )}
      {agenda !== null && next.kind !== "noUnitTab" && (
        <AgendaSection agenda={agenda} attendance={attendance} onPlace={client.onPlace} onClient={client.onClient} />
      )}
      {next.kind === "firstReport" && <HowItGoes />}
      {next.kind !== "noUnitTab" && (
        <>
          <Section title={todayWords.list}>
            <Text>{todayWords.tabs(units.length, licenses, open - licenses)}</Text>
            {check !== null && <ListHealth check={check} onCheck={onCheck} />}
            {review.asOf !== null && <ClassCounts units={units} />}
            <ReportEntry onPlace={client.onPlace} />
          </Section>
          <Section title={todayWords.evidence}>
            <Text>{review.asOf === null ? todayWords.noData : todayWords.dataThrough(review.asOf)}</Text>
            {coverage.length > 0 && <CoverageStrip units={coverage} />}
            {coverage.length > 0 && complete && <Text>{coverageWords.complete}</Text>}
          </Section>
          <SheetFaults review={review} />
        </>
      )}
      {open > 0 && (
        <Section title={draftPanelWords.staff}>
          <Disclosure title={draftPanelWords.staffTitle}>
            <Suspense fallback={null}>
              <DraftStaff month={month} />
            </Suspense>
          </Disclosure>
        </Section>
      )}
      {setup !== null && !invited && <SetupNews setup={setup} onSetUp={onSetUp} />}
    </>
  );
}
