import { lettersOf } from "../fields/headerMeaning";
import { adoptBook } from "../license/adoptBook";
import type { AdoptedBook, BookSheet } from "../license/adoptedBook";
import { changesNothing } from "../plan/editPlan";
import { readAdoption } from "../settings/readAdoption";
import { readSetup } from "../settings/readSetup";
import type { Settings } from "../settings/settings";
import type { SetupLine } from "../settings/setupLine";
import { setupChange } from "../settings/setupChange";
import { unitRow } from "../settings/setupRows";
import type { Evidence } from "../usage/evidence";
import { dataThrough } from "./asOf";
import { classifyEntries, monthsOf } from "./classifyEntries";
import { importPlan } from "./importPlan";
import { matchReports } from "./matchReports";
import type { MonthlyReview, ReviewInput } from "./monthlyReview";
import { readUsage } from "./readUsage";
import { rosterOf } from "./roster";
import { settle, type Settlement } from "./settlement";
import { importedShapeLines } from "./shapeChange";
import { usageAppend } from "./usageRows";

/** The whole road from worksheets and reports to the plan: adopt, match, gather evidence, classify, propose. Writes nothing. */
export function reviewMonth(input: ReviewInput): MonthlyReview {
  const { book, entries, usage, setup, settled } = readSheets(input);
  const { settings } = settled;
  const unitMonths = input.unitMonths ?? new Map<string, number>();
  const roster = rosterOf(entries, settings.aliases);
  const matching = matchReports(input.reports, roster, settings, usage.parts);
  const evidence: Evidence = { reports: matching.evidence, asOf: input.asOf ?? dataThrough(matching.evidence) };
  const { contradicting } = matching;
  const results = classifyEntries(entries, { evidence, contradicting, roster, settings, unitMonths });
  const remembered = setupChange(
    [...settled.lines, ...unitLines(input, book, setup.settings), ...importedShapeLines(input.reports, settings)],
    setup.standing,
  );
  const plan = importPlan({
    name: input.importName,
    adoption: settings.adoption,
    tabs: book.tabs,
    results: evidence.reports.length === 0 ? [] : results,
    appends: [...remembered.appends, ...usageAppend(matching.newParts)],
    withdrawals: remembered.withdrawals,
    words: input.words,
    ticked: input.ticked ?? new Map<string, boolean>(),
  });
  return {
    asOf: evidence.asOf,
    book,
    results,
    reports: matching.reports,
    evidence,
    contradicting,
    units: book.tabs.map(({ name }) => ({ tab: name, months: monthsOf(name, { settings, unitMonths }) })),
    settings,
    plan,
    unchanged: changesNothing(plan),
    setupFindings: setup.findings,
    setup,
    unreadableUsage: usage.unreadable,
  };
}

function readSheets({ sheets, settlements }: ReviewInput) {
  const setupSheet = sheetNamed(sheets, "Setup");
  const book = adoptBook(sheets, readAdoption(setupSheet));
  const entries = book.tabs.flatMap((tab) => tab.entries);
  const names = book.tabs.map(({ name }) => name);
  const setup = readSetup(setupSheet, names);
  const settled = settle(setup.settings, settlements ?? new Map<string, Settlement>(), entries);
  return { book, entries, setup, settled, usage: readUsage(sheetNamed(sheets, "Usage")) };
}

/** Months chosen for a unit are remembered, so that the next review judges by the same rule as the sentence on the row. */
function unitLines({ unitMonths }: ReviewInput, { tabs }: AdoptedBook, settings: Settings): SetupLine[] {
  return tabs.flatMap(({ name }) => {
    const chosen = unitMonths?.get(name);
    const isKnown = chosen === undefined || chosen === (settings.unitMonths.get(name) ?? settings.months);
    return isKnown ? [] : [unitRow(name, chosen)];
  });
}

function sheetNamed(sheets: readonly BookSheet[], name: string): BookSheet | undefined {
  return sheets.find((sheet) => lettersOf(sheet.name) === lettersOf(name));
}
