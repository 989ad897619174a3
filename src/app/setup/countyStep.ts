import type { SetupAnswers, SetupView } from "../../domain/setup/setupView";
import type { SsnPolicy } from "../../domain/settings/settings";
import { linesOf, type CountyDraft, type SetupDrafts } from "./drafts";

/** The fields of step County: the draft over what Setup says. */
export function countyFieldsOf({ settings }: SetupView, draft: CountyDraft): Required<CountyDraft> {
  return {
    seats: draft.seats ?? (settings.seats === null ? "" : String(settings.seats)),
    staffDomains: draft.staffDomains ?? [...settings.staffDomains].join("\n"),
    countyCode: draft.countyCode ?? settings.countyCode,
    casePattern: draft.casePattern ?? settings.casePattern,
    workerPattern: draft.workerPattern ?? settings.workerPattern ?? "",
    ssn: draft.ssn ?? settings.ssn,
    ratio: draft.ratio ?? String(settings.hours.ratio),
    automatic: draft.automatic ?? settings.hours.automatic,
    exercises: draft.exercises ?? settings.hours.exercises,
    weeksInMonth: draft.weeksInMonth ?? String(settings.weeksInMonth),
    viewedTolerance: draft.viewedTolerance ?? String(settings.viewedTolerance),
    hideCountsBelow: draft.hideCountsBelow ?? String(settings.hideCountsBelow),
  };
}

/** What holds for one unit tab: null where it is as in the whole county. */
export function unitSsnOf({ settings }: SetupView, draft: SetupDrafts["county"], tab: string): SsnPolicy | null {
  const typed = draft.unitSsn.get(tab);
  return typed === undefined ? (settings.unitSsn.get(tab) ?? null) : typed;
}

/** The answers of step County, texts as typed. */
export function countyAnswers(
  view: SetupView,
  draft: SetupDrafts["county"],
): Extract<SetupAnswers, { step: "county" }> {
  const { staffDomains, ...fields } = countyFieldsOf(view, draft);
  const tabs = new Set([...view.settings.unitSsn.keys(), ...draft.unitSsn.keys()]);
  return {
    step: "county",
    ...fields,
    staffDomains: linesOf(staffDomains),
    unitSsn: new Map(
      [...tabs].flatMap((tab) => {
        const policy = unitSsnOf(view, draft, tab);
        return policy === null ? [] : [[tab, policy] as const];
      }),
    ),
  };
}
