import type { BookSheet } from "../license/adoptedBook";
import { findList } from "../license/findList";
import { readHeaderRow } from "../license/headerReader";
import { headerKey, isSameTab, saidOfTab, type Adoption, type SaidHeader, type SaidMeaning } from "../plan/adoption";
import { setupLineId } from "../settings/setupLine";
import { saidHeaderRow, saidTabRow } from "../settings/setupRows";
import { newTabFault, newUnitTab } from "./newUnitTab";
import { readHeaders } from "./readSetupTab";
import type { SetupInput, StepChange } from "./setupInput";
import type { SetupAnswers, SetupFault } from "./setupView";

type TabsAnswers = Extract<SetupAnswers, { step: "tabs" }>;

/** Remembers which worksheets are unit tabs and what their headers mean, and makes a new unit tab (I1, I11). */
export function tabsStep(all: TabsAnswers, { sheets, reading }: SetupInput): StepChange | readonly SetupFault[] {
  const { adoption } = reading.settings;
  const answers = { ...all, headers: all.headers.filter(({ tab }) => sheetNamed(sheets, tab) !== undefined) };
  const newTab = answers.newTab?.trim() ?? null;
  const saidTabs = [...answers.tabs].filter(([name]) => sheetNamed(sheets, name) !== undefined);
  const tabs = new Map([...[...adoption.tabs].filter(([name]) => !isAmong(name, saidTabs)), ...saidTabs]);
  const base: Adoption = { tabs, headers: adoption.headers.filter((said) => !isAnswered(said, answers)) };
  const said = answers.headers.filter(({ tab, header, meaning }) => readingOf(sheets, base, tab, header) !== meaning);
  const after: Adoption = { tabs, headers: [...base.headers, ...said] };
  const faults = [
    ...newTabFaults(newTab, sheets),
    ...(newTab === null && !sheets.some(({ name }) => saidOfTab(after, name) === "unit") ? [noUnitTab] : []),
    ...sheets.filter(({ name }) => isUnitAfter(name, answers, after)).flatMap((sheet) => headerFaults(sheet, after)),
  ];
  if (faults.length > 0) return faults;
  const newTabs = newTab === null ? [] : [newUnitTab(newTab)];
  return {
    lines: [
      ...saidTabs.filter(([name, is]) => saidOfTab(adoption, name) !== is).map(([name, is]) => saidTabRow(name, is)),
      ...said.map(saidHeaderRow),
      ...newTabs.map(({ name }) => saidTabRow(name, "unit")),
    ],
    gone: adoption.headers
      .filter((header) => isAnswered(header, answers))
      .map(saidHeaderRow)
      .map(setupLineId),
    parts: { newTabs },
  };
}

const noUnitTab: SetupFault = { field: "tabs", item: null, code: "no-unit-tab" };

function newTabFaults(name: string | null, sheets: readonly BookSheet[]): SetupFault[] {
  const code = name === null ? null : newTabFault(name, sheets);
  return code === null ? [] : [{ field: "newTab", item: name, code }];
}

/** Whether a worksheet is to be a unit tab by these answers: it is said to be one, or its headers were answered. */
function isUnitAfter(name: string, { tabs, headers }: TabsAnswers, after: Adoption): boolean {
  const isAnswered = [...tabs.keys(), ...headers.map(({ tab }) => tab)].some((tab) => isSameTab(tab, name));
  return isAnswered && saidOfTab(after, name) !== "other";
}

/** A unit tab needs enough headers, and no two of them may be said to mean the same. */
function headerFaults(sheet: BookSheet, adoption: Adoption): SetupFault[] {
  const list = findList(sheet, adoption);
  if (typeof list === "string") return [{ field: "header", item: sheet.name, code: "too-few-headers" }];
  const said = readHeaderRow(list.headers, list.read);
  const meanings = said.flatMap(({ meaning, source }) => (source === "person" ? (meaning ?? []) : []));
  return new Set(meanings).size === meanings.length
    ? []
    : [{ field: "header", item: sheet.name, code: "header-twice" }];
}

/** What a header of a tab is read as. */
function readingOf(sheets: readonly BookSheet[], adoption: Adoption, tab: string, header: string): SaidMeaning {
  const sheet = sheetNamed(sheets, tab);
  const alike = sheet === undefined ? [] : readHeaders(sheet, adoption).filter((read) => isSameHeader(read, header));
  return alike.find(({ meaning }) => meaning !== null)?.meaning ?? "nothing";
}

function isSameHeader(read: { readonly header: string }, header: string): boolean {
  return headerKey(read.header) === headerKey(header);
}

function isAnswered({ tab, header }: SaidHeader, answers: TabsAnswers): boolean {
  return answers.headers.some((answer) => tab !== null && isSameTab(answer.tab, tab) && isSameHeader(answer, header));
}

function isAmong(name: string, tabs: readonly (readonly [string, unknown])[]): boolean {
  return tabs.some(([other]) => isSameTab(other, name));
}

function sheetNamed(sheets: readonly BookSheet[], name: string): BookSheet | undefined {
  return sheets.find((sheet) => isSameTab(sheet.name, name));
}
