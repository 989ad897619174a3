import type { DraftWords } from "../drafts/draft";
import type { HoursRules } from "../hours/countable";
import type { Adoption } from "../plan/adoption";
import type { AdoptionDraft } from "./readAdoption";
import type { Said } from "./readSetupCell";
import { procedureSettings, type RememberedColumn, type Settings, type SsnPolicy, type UnitGroups } from "./settings";
import type { ruleNames } from "./setupSheet";

/** The settings that section Rule has, one per name. */
export type SetupRules = Pick<Settings, keyof typeof ruleNames>;

/** What section Hours says of the whole county, one per name. */
export type SetupHours = HoursRules & Pick<Settings, "weeksInMonth" | "viewedTolerance">;

/** The settings as far as the rows read so far have made them. */
export type SetupDraft = {
  /** Beside the rows: the unit tabs of the workbook, and what the rows so far said of tabs and headers. */
  readonly beside: { readonly tabs: readonly string[]; readonly said: AdoptionDraft };
  /** What all rows together say of tabs and headers. */
  readonly adoption: Adoption;
  readonly rules: Said<SetupRules>;
  readonly hours: Said<SetupHours>;
  readonly unitExercises: Map<string, boolean>;
  seats: number | null;
  readonly unitMonths: Map<string, number>;
  readonly groups: Map<string, UnitGroups>;
  readonly unitSsn: Map<string, SsnPolicy>;
  readonly staffDomains: Set<string>;
  readonly staffEmails: Set<string>;
  readonly guideSteps: Map<string, string>;
  readonly links: Map<string, string>;
  readonly texts: Map<string, DraftWords>;
  readonly aliases: Map<string, string>;
  readonly ignored: Set<string>;
  readonly shapes: Map<string, RememberedColumn[]>;
  readonly importedShapes: Map<string, string>;
};

/** A draft that no row has touched. */
export function emptyDraft(tabs: readonly string[], adoption: Adoption): SetupDraft {
  return {
    beside: { tabs, said: { tabs: new Map(), headers: [] } },
    adoption,
    rules: {},
    hours: {},
    unitExercises: new Map(),
    seats: null,
    unitMonths: new Map(),
    groups: new Map(),
    unitSsn: new Map(),
    staffDomains: new Set(),
    staffEmails: new Set(),
    guideSteps: new Map(),
    links: new Map(),
    texts: new Map(),
    aliases: new Map(),
    ignored: new Set(),
    shapes: new Map(),
    importedShapes: new Map(),
  };
}

/** The settings of a draft: what no row says is as in the procedure (X1). */
export function settingsOf({ beside: _, rules, hours, ...said }: SetupDraft): Settings {
  const { weeksInMonth, viewedTolerance, ...counting } = {
    ...procedureSettings.hours,
    weeksInMonth: procedureSettings.weeksInMonth,
    viewedTolerance: procedureSettings.viewedTolerance,
    ...hours,
  };
  return { ...procedureSettings, ...rules, ...said, weeksInMonth, viewedTolerance, hours: counting };
}
