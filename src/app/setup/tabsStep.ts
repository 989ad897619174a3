import type { SaidTab } from "../../domain/plan/adoption";
import type { ReadHeader, SetupAnswers, SetupTab, SetupView } from "../../domain/setup/setupView";
import { withEntry, type HeaderChoice, type SetupDrafts } from "./drafts";

type TabsDraft = SetupDrafts["tabs"];

/** A header of a tab as the form shows it: what it means by the person's word, or as it is read. */
export type HeaderLine = { readonly header: string; readonly choice: HeaderChoice; readonly said: boolean };

/** The headers of a tab, apart by what there is to see: those read as a field, and those that say nothing. */
export type TabLines = { readonly read: readonly HeaderLine[]; readonly unread: readonly HeaderLine[] };

/** Whether the form shows a worksheet as a unit tab: the person's word, then Setup's, then how it is read. */
export function isUnit({ units }: TabsDraft, { name, said, found }: SetupTab): boolean {
  return units.get(name) ?? (said === null ? found === "unit" : said === "unit");
}

/** Worksheets that could be a unit tab: new ones first, then those that are; and the names of those without any headers. */
export function sheetsOf(
  { tabs, begun, newTabs }: SetupView,
  draft: TabsDraft,
): { choices: SetupTab[]; empty: string[] } {
  const choices = tabs.filter((tab) => tab.headers.length > 0 || tab.said !== null);
  const rank = (tab: SetupTab) => {
    if (begun && newTabs.includes(tab.name)) return 0;
    return tab.found === "unit" || isUnit(draft, tab) ? 1 : 2;
  };
  return {
    choices: [...choices].sort((a, b) => rank(a) - rank(b)),
    empty: tabs.filter((tab) => !choices.includes(tab)).map(({ name }) => name),
  };
}

/** No worksheet has headers or was ever spoken of: all there is to do is to make a first unit tab. */
export function isEmptyBook({ tabs }: SetupView): boolean {
  return tabs.every(({ headers, said }) => headers.length === 0 && said === null);
}

/** The headers of a tab with what is said of each; a header that is there twice is one line. */
export function headerLines(draft: TabsDraft, { name, headers }: SetupTab): TabLines {
  const lines = [...new Map(headers.map((read) => [read.header, read])).values()].map((read) => ({
    header: read.header,
    choice: choiceOf(draft, name, read),
    said: draft.headers.has(headerKey(name, read.header)) || read.source === "person",
    known: read.meaning !== null,
  }));
  return { read: lines.filter(({ known }) => known), unread: lines.filter(({ known }) => !known) };
}

/** The other unit tabs that have the same header and read it in another way: a correction may go to all of them. */
export function sameHeaderTabs(view: SetupView, draft: TabsDraft, tab: string, header: string): string[] {
  const choice = draft.headers.get(headerKey(tab, header));
  if (choice === undefined) return [];
  return view.tabs
    .filter((other) => other.name !== tab && isUnit(draft, other))
    .filter((other) =>
      other.headers.some((read) => read.header === header && choiceOf(draft, other.name, read) !== choice),
    )
    .map(({ name }) => name);
}

/** The draft with one meaning for a header, on these tabs. */
export function withHeader(draft: TabsDraft, tabs: readonly string[], header: string, choice: HeaderChoice): TabsDraft {
  return {
    ...draft,
    headers: tabs.reduce((headers, tab) => withEntry(headers, headerKey(tab, header), choice), draft.headers),
  };
}

/**
 * The answers of step Tabs: every worksheet that is shown as a unit tab is confirmed, one that somebody unticked is something
 * else; of the headers only those that are read in another way than the person says.
 */
export function tabsAnswers(view: SetupView, draft: TabsDraft): Extract<SetupAnswers, { step: "tabs" }> {
  const tabs = view.tabs
    .filter((tab) => isUnit(draft, tab) || tab.said !== null || draft.units.has(tab.name))
    .map((tab): [string, SaidTab] => [tab.name, isUnit(draft, tab) ? "unit" : "other"]);
  const newTab = draft.newTab.trim();
  return {
    step: "tabs",
    tabs: new Map(tabs),
    headers: view.tabs
      .filter((tab) => isUnit(draft, tab))
      .flatMap(({ name, headers }) =>
        headers.flatMap((read) => {
          const meaning = draft.headers.get(headerKey(name, read.header));
          return meaning === undefined || meaning === meaningOf(read)
            ? []
            : [{ tab: name, header: read.header, meaning }];
        }),
      ),
    newTab: newTab === "" ? null : newTab,
  };
}

function choiceOf(draft: TabsDraft, tab: string, read: ReadHeader): HeaderChoice {
  return draft.headers.get(headerKey(tab, read.header)) ?? meaningOf(read);
}

function meaningOf({ meaning }: ReadHeader): HeaderChoice {
  return meaning ?? "nothing";
}

function headerKey(tab: string, header: string): string {
  return JSON.stringify([tab, header]);
}
