import type { HeaderMeaning } from "../../../src/domain/fields/field";
import { headerMeaning } from "../../../src/domain/fields/headerMeaning";
import { procedureSettings, type Settings } from "../../../src/domain/settings/settings";
import type { SetupTab, SetupView } from "../../../src/domain/setup/setupView";

/** A unit tab with these headers, read by the table of synonyms. */
export function unitTab(name: string, headers: readonly string[], changes: Partial<SetupTab> = {}): SetupTab {
  const read = headers.map((header, column) => {
    const meaning: HeaderMeaning | null = headerMeaning(header);
    return { header, column, meaning, source: meaning === null ? "unknown" : "synonyms" } as const;
  });
  return {
    name,
    found: "unit",
    said: null,
    headerRow: 1,
    entries: 3,
    headers: read,
    missing: [],
    own: [],
    ...changes,
  };
}

/** Set-up of a workbook with these worksheets in which nobody said anything yet, but these settings. */
export function setupViewOf(
  tabs: readonly SetupTab[],
  settings: Partial<Settings> = {},
  changes: Partial<SetupView> = {},
): SetupView {
  return {
    tabs,
    newTabs: tabs.filter(({ found }) => found === "unit").map(({ name }) => name),
    begun: false,
    done: { tabs: false, units: false, columns: false, county: false, guides: false },
    settings: { ...procedureSettings, ...settings },
    guideSteps: [],
    links: [],
    helps: null,
    countyHelps: false,
    ...changes,
  };
}

/** The headers of a list as the procedure names them, and one that License List does not know. */
export const listHeaders = ["First Name", "Last Name", "Case Number", "Email", "Worker Number", "Date Issued", "Notes"];
