import { ownTitles, type OwnField } from "../fields/field";
import { guideLinks } from "../guides/guideLinks";
import { guideSteps } from "../guides/guideSteps";
import { isOwnSheet } from "../license/adoptBook";
import type { AdoptedTab } from "../license/adoptedBook";
import { saidOfTab } from "../plan/adoption";
import type { SetupReading } from "../settings/readSetup";
import { setupLineId } from "../settings/setupLine";
import { groupRow, unitRow } from "../settings/setupRows";
import { readSetupTab } from "./readSetupTab";
import type { SetupInput } from "./setupInput";
import type { SetupStep, SetupView } from "./setupView";

/** What the screens of set-up show of a workbook as it was read. */
export function readSetupView({ sheets, book, reading }: SetupInput): SetupView {
  const { settings } = reading;
  const { adoption } = settings;
  const units = new Map(book.tabs.map(({ name, entries }) => [name, entries.length]));
  const newTabs = [...units.keys()].filter((name) => saidOfTab(adoption, name) === null);
  const begun = adoption.tabs.size > 0;
  return {
    tabs: sheets
      .filter(({ name, visible }) => !isOwnSheet(name) && (visible || units.has(name)))
      .map((sheet) => readSetupTab(sheet, adoption, units.get(sheet.name) ?? 0)),
    newTabs,
    begun,
    done: stepsDone(book.tabs, newTabs, reading),
    settings,
    guideSteps: guideSteps.map(({ id, guide, words }) => ({
      id,
      guide,
      procedure: words,
      own: settings.guideSteps.get(id) ?? null,
    })),
    links: linksOf(settings.links),
    helps: settings.helps === null ? null : settings.helps === "own" || settings.helps === "both",
    countyHelps: settings.helps === "county" || settings.helps === "both",
  };
}

/**
 * Tabs: every unit tab is confirmed. Units: each has its row. Columns: all unit tabs have the same columns of our making.
 * County: seats or staff domains are known. Guides: the procedure's words hold from the beginning.
 */
function stepsDone(
  tabs: readonly AdoptedTab[],
  newTabs: readonly string[],
  { settings, standing }: SetupReading,
): Readonly<Record<SetupStep, boolean>> {
  const hasRow = ({ name }: AdoptedTab) =>
    [unitRow(name, ""), groupRow(name, { groups: [], alternates: [] })].some(
      (line) => standing?.has(setupLineId(line)) === true,
    );
  const made = new Set(tabs.flatMap(fieldsOfOurMaking));
  return {
    tabs: tabs.length > 0 && newTabs.length === 0,
    units: tabs.length > 0 && tabs.every(hasRow),
    columns: made.size > 0 && tabs.every(({ columns }) => [...made].every((field) => columns.has(field))),
    county: settings.seats !== null || settings.staffDomains.size > 0,
    guides: settings.adoption.tabs.size > 0,
  };
}

/** Our own columns under our own titles, but for those that an import or a mark appends by itself. */
function fieldsOfOurMaking({ columns }: AdoptedTab): OwnField[] {
  // The keys of the titles are exactly our own fields.
  return (Object.keys(ownTitles) as OwnField[]).filter(
    (field) => !byThemselves.has(field) && columns.get(field)?.header === ownTitles[field],
  );
}

const byThemselves: ReadonlySet<OwnField> = new Set<OwnField>([
  "activation",
  "lastLogin",
  "hoursMonth",
  "status",
  "why",
  "sameClient",
  "toCheck",
]);

/** The guides' own links with the address that holds, then those that the county added. */
function linksOf(said: ReadonlyMap<string, string>): SetupView["links"] {
  const own = guideLinks.map(({ name, address }) => ({ name, address: said.get(name) ?? address }));
  const known = new Set(guideLinks.map(({ name }) => name));
  return [...own, ...[...said].flatMap(([name, address]) => (known.has(name) ? [] : [{ name, address }]))];
}
