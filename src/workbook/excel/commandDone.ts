import type { NewTab } from "../../domain/plan/editPlan";
import { isColumnFree, validatedPlaces } from "../columnHelps";
import { fieldsOf } from "../leavings";
import { isMade } from "../newTabs";
import type { ReportsDone } from "../reportWork";
import { standingRules } from "../standingRules";
import type { Look } from "../tabLook";
import type { Done } from "../undoPlan";
import { arrivedRows, lackingRows } from "../verdict";
import type { Ending, Last } from "./ending";

/** What a command did, by what the sheets showed before its last batch; `still`: what did not go although it was to. */
export function doneOf(
  { writer, after, plan }: Ending,
  { verdict, entries, leavings, helps }: Last,
  still: Last | null,
  { reports, reportsOff }: ReportsDone,
): Done {
  const { preparation, firstLook } = writer;
  const standing = new Set(still === null ? [] : fieldsOf(still.leavings.columns).flatMap(namesOf));
  const arrived = new Set(verdict.settlement.written.map(({ edit }) => edit));
  const gone = plan.offs.filter(({ edits }) => edits.every((edit) => arrived.has(edit)));
  const emptied = new Set(gone.flatMap(({ edits }) => edits));
  const helped = new Set(helps.map(({ help }) => help));
  for (const { help } of still?.helps ?? []) helped.delete(help);
  const given = new Set(preparation.helps.map(({ help }) => help).filter((help) => isColumnFree(help, firstLook)));
  for (const { help, instead } of helps) if (instead && helped.has(help)) given.add(instead);
  return {
    written: verdict.settlement.written.filter(({ edit }) => !emptied.has(edit)),
    entries: entries.flatMap(({ written }) => (written ? [written.entry] : [])),
    entriesOff: gone.map(({ entry }) => entry),
    appended: arrivedRows(writer.appended, after),
    withdrawn: preparation.withdrawals.flatMap(({ append }) => lackingRows([append], after)),
    columns: fieldsOf(
      [...preparation.columns].map(([tab, columns]) => [
        tab,
        columns.filter(({ field }) => after.tabs.get(tab)?.map.columns.has(field)),
      ]),
    ),
    columnsOff: fieldsOf(leavings.columns)
      .map(({ tab, fields }) => ({ tab, fields: fields.filter((field) => !standing.has(`${tab}\n${field}`)) }))
      .filter(({ fields }) => fields.length > 0),
    highlights: preparation.highlights.filter((highlight) => standingRules(highlight, after).length > 0),
    highlightsOff: leavings.highlights.filter((highlight) => still?.leavings.highlights.includes(highlight) !== true),
    newTabs: preparation.newTabs.filter((tab) => isOursYet(tab, after)),
    newTabsOff: leavings.tabs.filter((tab) => still?.leavings.tabs.includes(tab) !== true),
    helps: [...given].filter((help) => plan.helps.includes(help) && validatedPlaces([help], after).length > 0),
    helpsOff: [...helped],
    reports,
    reportsOff,
  };
}

/** Our headers stand, or nothing does yet. */
function isOursYet(tab: NewTab, look: Look): boolean {
  return isMade(tab, look) || look.fresh.get(tab.name)?.cells.values.length === 0;
}

function namesOf({ tab, fields }: { readonly tab: string; readonly fields: readonly string[] }): string[] {
  return fields.map((field) => `${tab}\n${field}`);
}
