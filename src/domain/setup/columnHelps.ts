import { columnChoices } from "../fields/columnChoices";
import type { FieldKey } from "../fields/field";
import type { AdoptedTab } from "../license/adoptedBook";
import type { ColumnHelp, EditPlan } from "../plan/editPlan";
import type { HelpScope, Settings } from "../settings/settings";

/** Our own columns with help while typing, and the county's (ruling I12). */
const helpedFields = {
  own: ["group", "consentBy", "decision", "approvedToCount"],
  county: ["caseNumber", "email", "dateIssued"],
} as const satisfies Readonly<Record<string, readonly FieldKey[]>>;

/** A field with help while typing. */
export type HelpedField = (typeof helpedFields)[keyof typeof helpedFields][number];

/** The words of a help: a title of at most 32 characters, a message of at most 255; `characters` as the column expects them. */
export type HelpWords = (
  field: HelpedField,
  characters: number,
) => { readonly title: string; readonly message: string };

/** Most characters of a list that stands in the validation itself (DataValidation, ListDataValidation.source). */
const LONGEST_LIST = 255;

/** The fields that a scope helps in. */
export function fieldsIn(scope: HelpScope | null): readonly HelpedField[] {
  if (scope === null || scope === "none") return [];
  return [...(scope === "county" ? [] : helpedFields.own), ...(scope === "own" ? [] : helpedFields.county)];
}

/** The helps of one unit tab for those of the fields that it has, or will have. */
export function columnHelps(
  { name, columns }: AdoptedTab,
  fields: readonly HelpedField[],
  coming: ReadonlySet<FieldKey>,
  settings: Settings,
  words: HelpWords,
): ColumnHelp[] {
  return fields.flatMap((field) => {
    const place = columns.get(field);
    if ((place === undefined && !coming.has(field)) || place?.wholeName === true) return [];
    const characters = settings.casePattern.length;
    const help = { tab: name, field, list: listOf(name, field, settings), ...words(field, characters) };
    return [field === "caseNumber" ? { ...help, characters } : help];
  });
}

/** What it takes to keep the helps that were asked for as they were meant when other settings hold: the old go, the new come. */
export function renewedHelps(
  tabs: readonly AdoptedTab[],
  before: Settings,
  after: Settings,
  words: HelpWords,
): Pick<EditPlan, "helps" | "helpsOff"> {
  const helpsOf = (settings: Settings) =>
    tabs.flatMap((tab) => columnHelps(tab, fieldsIn(before.helps), new Set(), settings, words));
  const [old, now] = [helpsOf(before), helpsOf(after)];
  const isOther = (help: ColumnHelp, at: number, others: readonly ColumnHelp[]) =>
    JSON.stringify(help) !== JSON.stringify(others[at]);
  return {
    helps: now.filter((help, at) => isOther(help, at, old)),
    helpsOff: old.filter((help, at) => isOther(help, at, now)),
  };
}

/** What is offered to choose from; a list that Excel cannot hold in the validation is left out. */
function listOf(tab: string, field: HelpedField, { groups }: Settings): readonly string[] | null {
  const unit = groups.get(tab);
  const lists: Partial<Record<HelpedField, readonly string[]>> = {
    ...columnChoices,
    group: [...new Set([...(unit?.groups ?? []), ...(unit?.alternates ?? [])])],
  };
  const list = lists[field] ?? [];
  const isHeld = list.every((choice) => !choice.includes(",")) && list.join(",").length <= LONGEST_LIST;
  return list.length === 0 || !isHeld ? null : list;
}
