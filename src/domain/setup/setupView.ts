import type { CountyField, HeaderMeaning, OwnField } from "../fields/field";
import type { SaidTab } from "../plan/adoption";
import type { Settings, SsnPolicy } from "../settings/settings";

/** The five steps of set-up, in their order. Each is written by itself, so that closing the pane loses nothing. */
export const setupSteps = ["tabs", "units", "columns", "county", "guides"] as const;
/** One step of set-up. */
export type SetupStep = (typeof setupSteps)[number];

/**
 * How a header is read: by the table of synonyms, by what a person said, or not at all. `meaning` is what its column serves for;
 * null also where another column serves for it already. `column` is the worksheet's, 0-based.
 */
export type ReadHeader = {
  readonly header: string;
  readonly column: number;
  readonly meaning: HeaderMeaning | null;
  readonly source: "synonyms" | "person" | "unknown";
};

/**
 * A visible worksheet, or a hidden unit tab, as set-up shows it. `said` is what Setup has of it; `found` is how it is read now.
 * The headers of a sheet without a list are those of its first row with at least three texts. `headerRow` is 1-based.
 */
export type SetupTab = {
  readonly name: string;
  readonly found: "unit" | "report" | "no-list" | "other";
  readonly said: SaidTab | null;
  readonly headerRow: number | null;
  readonly entries: number;
  readonly headers: readonly ReadHeader[];
  /** County fields that no header names. */
  readonly missing: readonly CountyField[];
  /** Our own columns that it has. */
  readonly own: readonly OwnField[];
};

/** A step of the guides: its id ("issue-3"), the procedure's words, and the county's own where Setup has them. */
export type SetupGuideStep = {
  readonly id: string;
  readonly guide: string;
  readonly procedure: string;
  readonly own: string | null;
};

/** Everything the screens of set-up show, from the workbook as it was read. Worksheets of our own are left out. */
export type SetupView = {
  readonly tabs: readonly SetupTab[];
  /** Unit tabs that nobody confirmed yet; all of them before the first set-up. */
  readonly newTabs: readonly string[];
  /** Somebody confirmed a tab: set-up was begun. */
  readonly begun: boolean;
  /** Whether all that a step asks is on the sheets. */
  readonly done: Readonly<Record<SetupStep, boolean>>;
  readonly settings: Settings;
  readonly guideSteps: readonly SetupGuideStep[];
  /** Links of the guides by name, with the address that holds. */
  readonly links: readonly { readonly name: string; readonly address: string }[];
  /** Whether help while typing was asked for in our own columns; null until somebody said. */
  readonly helps: boolean | null;
  /** Whether it was asked for in the county's columns too. */
  readonly countyHelps: boolean;
};

/** The answers of one unit tab. */
export type UnitAnswer = {
  readonly tab: string;
  readonly months: number;
  readonly groups: readonly string[];
  readonly alternates: readonly string[];
  /** Whether exercises count here (R76); null: as in the whole county. */
  readonly exercises: boolean | null;
};

/** What a person answers in one step. Texts are as typed; `setupPlan` reads them strictly. */
export type SetupAnswers =
  | {
      readonly step: "tabs";
      readonly tabs: ReadonlyMap<string, SaidTab>;
      /** Meanings that a person chose, per tab and header. */
      readonly headers: readonly {
        readonly tab: string;
        readonly header: string;
        readonly meaning: HeaderMeaning | "nothing";
      }[];
      /** The name of a unit tab to be made; null for none. */
      readonly newTab: string | null;
    }
  | { readonly step: "units"; readonly units: readonly UnitAnswer[] }
  | {
      readonly step: "columns";
      readonly fields: readonly OwnField[];
      /** Help while typing in our own columns. */
      readonly helps: boolean;
      /** Help while typing in the county's columns too. */
      readonly countyHelps: boolean;
    }
  | {
      readonly step: "county";
      /** A whole number, or "" for not said. */
      readonly seats: string;
      readonly staffDomains: readonly string[];
      readonly countyCode: string;
      readonly casePattern: string;
      /** "" for the loose rule. */
      readonly workerPattern: string;
      readonly ssn: SsnPolicy;
      readonly unitSsn: ReadonlyMap<string, SsnPolicy>;
      /** How hours count (rules section 3), numbers as typed; `exercises` where a unit has no word of its own. */
      readonly ratio: string;
      readonly automatic: boolean;
      readonly exercises: boolean;
      readonly weeksInMonth: string;
      readonly viewedTolerance: string;
      /** A whole number as typed: counts of people above 0 and below it are not shown; "0" shows all. */
      readonly hideCountsBelow: string;
    }
  | {
      readonly step: "guides";
      /** The county's own words by step id; a step left as in the procedure is absent. */
      readonly steps: ReadonlyMap<string, string>;
      readonly links: ReadonlyMap<string, string>;
    };

/** An answer that cannot be used: which one, and why. `item` is the tab, header, step or link it belongs to. */
export type SetupFault = {
  readonly field:
    | "tabs"
    | "newTab"
    | "header"
    | "months"
    | "group"
    | "seats"
    | "staffDomains"
    | "countyCode"
    | "casePattern"
    | "workerPattern"
    | "ratio"
    | "weeksInMonth"
    | "viewedTolerance"
    | "hideCountsBelow"
    | "guideStep"
    | "link";
  readonly item: string | null;
  readonly code:
    | "no-unit-tab"
    | "name-taken"
    | "name-unusable"
    | "header-twice"
    | "too-few-headers"
    | "number"
    | "domain"
    | "county-code"
    | "pattern"
    | "ratio"
    | "weeks"
    | "percent"
    | "small-count"
    | "too-long"
    | "repeated"
    | "address";
};
