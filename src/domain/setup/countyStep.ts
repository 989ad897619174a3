import { readCell } from "../settings/readSetupCell";
import type { Settings, SsnPolicy } from "../settings/settings";
import { setupLineId, type SetupLine } from "../settings/setupLine";
import { setupValue } from "../settings/setupRow";
import { ruleRow, seatsRow, staffRow, unitSsnRow } from "../settings/setupRows";
import { ssnTitles } from "../settings/setupSheet";
import { hoursFaults, hoursLines } from "./countyHours";
import { renewedHelps, type HelpWords } from "./columnHelps";
import type { SetupInput, StepChange } from "./setupInput";
import type { SetupAnswers, SetupFault } from "./setupView";

type CountyAnswers = Extract<SetupAnswers, { step: "county" }>;

/** Remembers seats, staff domains, patterns, the policy about SSNs and how hours count, as far as they are not what holds already. */
export function countyStep(
  answers: CountyAnswers,
  { book, reading }: SetupInput,
  words: HelpWords,
): StepChange | readonly SetupFault[] {
  const { settings } = reading;
  const faults = [...countyFaults(answers), ...hoursFaults(answers)];
  if (faults.length > 0) return faults;
  const seats = readCell(setupValue.seats, answers.seats.trim());
  const staff = new Set(typedDomains(answers).flatMap((typed) => readCell(setupValue.domain, typed) ?? []));
  const { unitSsn } = settings;
  const isNews = ([tab, policy]: [string, SsnPolicy]) =>
    unitSsn.get(tab) !== policy &&
    (unitSsn.has(tab) || (policy !== answers.ssn && book.tabs.some(({ name }) => name === tab)));
  return {
    lines: [
      ...(seats === null || seats === settings.seats ? [] : [seatsRow(seats)]),
      ...[...staff].filter((domain) => !settings.staffDomains.has(domain)).map(staffRow),
      ...ruleLines(answers, settings),
      ...[...answers.unitSsn].filter(isNews).map(([tab, policy]) => unitSsnRow(tab, policy)),
      ...hoursLines(answers, settings),
    ],
    gone: [
      ...(seats === null && settings.seats !== null ? [seatsRow(0)] : []),
      ...[...settings.staffDomains].filter((domain) => !staff.has(domain)).map(staffRow),
      ...[...unitSsn].filter(([tab]) => !answers.unitSsn.has(tab)).map(([tab, policy]) => unitSsnRow(tab, policy)),
    ].map(setupLineId),
    parts: renewedHelps(
      book.tabs,
      settings,
      { ...settings, casePattern: setupValue.mask.parse(answers.casePattern) },
      words,
    ),
  };
}

/** Rows for the rules that are answered, without a fault, otherwise than they hold now. */
function ruleLines({ countyCode, casePattern, workerPattern, ssn }: CountyAnswers, settings: Settings): SetupLine[] {
  const code = setupValue.countyCode.parse(countyCode);
  const caseMask = setupValue.mask.parse(casePattern);
  const workerMask = setupValue.maskOrBlank.parse(workerPattern);
  return [
    ...(code === settings.countyCode ? [] : [ruleRow("countyCode", code)]),
    ...(caseMask === settings.casePattern ? [] : [ruleRow("casePattern", caseMask)]),
    ...(workerMask === settings.workerPattern ? [] : [ruleRow("workerPattern", workerMask ?? "")]),
    ...(ssn === settings.ssn ? [] : [ruleRow("ssn", ssnTitles[ssn])]),
  ];
}

function countyFaults(answers: CountyAnswers): SetupFault[] {
  const { seats, countyCode, casePattern, workerPattern } = answers;
  const isSeats = seats.trim() === "" || setupValue.seats.safeParse(seats).success;
  const domains = typedDomains(answers).filter((typed) => !setupValue.domain.safeParse(typed).success);
  return [
    ...(isSeats ? [] : [fault("seats", "number")]),
    ...domains.map((typed) => ({ ...fault("staffDomains", "domain"), item: typed })),
    ...(setupValue.countyCode.safeParse(countyCode).success ? [] : [fault("countyCode", "county-code")]),
    ...(setupValue.mask.safeParse(casePattern).success ? [] : [fault("casePattern", "pattern")]),
    ...(setupValue.maskOrBlank.safeParse(workerPattern).success ? [] : [fault("workerPattern", "pattern")]),
  ];
}

function fault(field: SetupFault["field"], code: SetupFault["code"]): SetupFault {
  return { field, item: null, code };
}

function typedDomains({ staffDomains }: CountyAnswers): string[] {
  return staffDomains.map((typed) => typed.trim()).filter((typed) => typed !== "");
}
