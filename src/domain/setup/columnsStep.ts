import { ownTitles, type FieldKey, type OwnField } from "../fields/field";
import type { AdoptedTab } from "../license/adoptedBook";
import type { ColumnHelp } from "../plan/editPlan";
import type { HelpScope } from "../settings/settings";
import { ruleRow } from "../settings/setupRows";
import { helpTitles } from "../settings/setupSheet";
import { columnHelps, fieldsIn, type HelpWords } from "./columnHelps";
import type { SetupInput, StepChange } from "./setupInput";
import type { SetupAnswers } from "./setupView";

type ColumnsAnswers = Extract<SetupAnswers, { step: "columns" }>;

/**
 * Appends the chosen columns of ours to every unit tab that lacks them, and the help while typing that was asked for. A tab gets
 * help where it is asked for now and was not before, and where the tab gets columns now; what somebody took away stays away.
 */
export function columnsStep(answers: ColumnsAnswers, { book, reading }: SetupInput, words: HelpWords): StepChange {
  const { settings } = reading;
  const scope = scopeOf(answers);
  const [asked, before] = [fieldsIn(scope), fieldsIn(settings.helps)];
  const columns = book.tabs
    .map((tab) => ({ tab: tab.name, fields: lacking(tab, answers.fields) }))
    .filter(({ fields }) => fields.length > 0);
  const helpsOf = (tab: AdoptedTab): ColumnHelp[] => {
    const coming = new Set<FieldKey>(columns.find(({ tab: name }) => name === tab.name)?.fields);
    const fields = coming.size > 0 ? asked : asked.filter((field) => !before.includes(field));
    return columnHelps(tab, fields, coming, settings, words);
  };
  const left = before.filter((field) => !asked.includes(field));
  const isNews = scope !== (settings.helps ?? "none");
  return {
    lines: isNews ? [ruleRow("helps", helpTitles[scope])] : [],
    gone: [],
    parts: {
      columns,
      helps: book.tabs.flatMap(helpsOf),
      helpsOff: book.tabs.flatMap((tab) => columnHelps(tab, left, new Set(), settings, words)),
    },
  };
}

function scopeOf({ helps, countyHelps }: ColumnsAnswers): HelpScope {
  if (helps) return countyHelps ? "both" : "own";
  return countyHelps ? "county" : "none";
}

/** The chosen fields that a tab has no column for, in the order of our columns. */
function lacking({ columns }: AdoptedTab, fields: readonly OwnField[]): OwnField[] {
  // The keys of the titles are exactly our own fields.
  return (Object.keys(ownTitles) as OwnField[]).filter((field) => fields.includes(field) && !columns.has(field));
}
