import type { OwnField } from "../../domain/fields/field";
import type { SetupAnswers, SetupTab, SetupView } from "../../domain/setup/setupView";
import type { SetupDrafts } from "./drafts";

/** What a group of our columns is for. */
export type ColumnGroup = "consent" | "group" | "review" | "attendance" | "revoke";

/** Our columns by what they are for. Same client and To check come by themselves when somebody asks for them. */
const columnGroups: Readonly<Record<ColumnGroup, readonly OwnField[]>> = {
  consent: ["consentOn", "consentBy", "emailVerified"],
  group: ["group", "profileOn"],
  review: [
    "activation",
    "lastLogin",
    "hoursMonth",
    "status",
    "why",
    "contactedOn",
    "decision",
    "holdUntil",
    "holdReason",
  ],
  attendance: ["approvedToCount", "countableMonth", "activityStart", "activityEnd"],
  revoke: ["revokedOn", "revokeReason"],
};

/**
 * Whether a group is ticked before anybody chose: what the procedure asks for on every row (R82-R92). Consent (R12-R15) and the
 * LinkedIn group (R50) would be missing on every row of a list that has rows: there they are a choice, and the group is
 * proposed once its names are on Setup.
 */
function isProposed(group: ColumnGroup, units: readonly SetupTab[], { settings }: SetupView): boolean {
  const isNew = units.every(({ entries }) => entries === 0);
  const asked: Readonly<Record<ColumnGroup, boolean>> = {
    consent: isNew,
    group: isNew || settings.groups.size > 0,
    review: true,
    attendance: false,
    revoke: true,
  };
  return asked[group];
}

/** A column as step Columns shows it: `tabs` of `ofTabs` unit tabs have it already. One that all have is fixed. */
export type ColumnLine = {
  readonly field: OwnField;
  readonly chosen: boolean;
  readonly tabs: number;
  readonly ofTabs: number;
};

/** The columns of a group, and what the group's own box shows. */
export type GroupLine = {
  readonly group: ColumnGroup;
  readonly columns: readonly ColumnLine[];
  readonly chosen: boolean | "mixed";
  /** Nothing is left to choose: every unit tab has all of them. */
  readonly complete: boolean;
};

/** The groups of step Columns: the draft over what the tabs have, over what is proposed while nobody chose. */
export function columnLines(view: SetupView, draft: SetupDrafts["columns"]): GroupLine[] {
  const units = view.tabs.filter(({ found }) => found === "unit");
  // The keys of the table are exactly the groups.
  return (Object.keys(columnGroups) as ColumnGroup[]).map((group) => {
    const columns = columnGroups[group].map((field) => columnLine(field, group, units, view, draft));
    const chosen = columns.filter((column) => column.chosen).length;
    return {
      group,
      columns,
      chosen: chosen === 0 ? false : chosen === columns.length ? true : "mixed",
      complete: columns.every(({ tabs, ofTabs }) => tabs === ofTabs),
    };
  });
}

/** The draft with all columns of a group chosen, or none of those that can still be left out. */
export function withGroup(draft: SetupDrafts["columns"], group: ColumnGroup, chosen: boolean): SetupDrafts["columns"] {
  return {
    ...draft,
    fields: new Map([...draft.fields, ...columnGroups[group].map((field) => [field, chosen] as const)]),
  };
}

/** Help while typing: in our columns proposed until somebody chose, in the county's only when chosen. */
export function helpsOf(
  { helps, countyHelps }: SetupView,
  draft: SetupDrafts["columns"],
): { own: boolean; county: boolean } {
  return { own: draft.helps ?? helps ?? true, county: draft.countyHelps ?? countyHelps };
}

/** The answers of step Columns. */
export function columnsAnswers(
  view: SetupView,
  draft: SetupDrafts["columns"],
): Extract<SetupAnswers, { step: "columns" }> {
  const { own, county } = helpsOf(view, draft);
  return {
    step: "columns",
    fields: columnLines(view, draft).flatMap(({ columns }) =>
      columns.filter(({ chosen }) => chosen).map(({ field }) => field),
    ),
    helps: own,
    countyHelps: county,
  };
}

function columnLine(
  field: OwnField,
  group: ColumnGroup,
  units: readonly SetupTab[],
  view: SetupView,
  { fields }: SetupDrafts["columns"],
): ColumnLine {
  const tabs = units.filter(({ own }) => own.includes(field)).length;
  const [everywhere, somewhere] = [units.length > 0 && tabs === units.length, tabs > 0];
  const isAsked = view.helps !== null || view.done.columns;
  const usual = somewhere || (!isAsked && isProposed(group, units, view));
  return { field, chosen: everywhere || (fields.get(field) ?? usual), tabs, ofTabs: units.length };
}
