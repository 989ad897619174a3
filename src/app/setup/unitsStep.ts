import type { SetupAnswers, SetupView } from "../../domain/setup/setupView";
import { linesOf, type SetupDrafts, type UnitDraft } from "./drafts";

/** One unit tab as step Units shows it: the draft over what Setup says. */
export type UnitFields = Required<UnitDraft> & { readonly tab: string };

/** The unit tabs as they are read now, in the order of the workbook. */
export function unitTabsOf({ tabs }: SetupView): string[] {
  return tabs.filter(({ found }) => found === "unit").map(({ name }) => name);
}

/** The fields of step Units, one set for each unit tab. */
export function unitFields(view: SetupView, drafts: SetupDrafts["units"]): UnitFields[] {
  const { settings } = view;
  return unitTabsOf(view).map((tab) => {
    const said = settings.groups.get(tab);
    const draft = drafts.get(tab);
    return {
      tab,
      months: draft?.months ?? settings.unitMonths.get(tab) ?? settings.months,
      groups: draft?.groups ?? said?.groups.join("\n") ?? "",
      alternates: draft?.alternates ?? said?.alternates.join("\n") ?? "",
      exercises: draft?.exercises === undefined ? (settings.unitExercises.get(tab) ?? null) : draft.exercises,
    };
  });
}

/** The answers of step Units. */
export function unitsAnswers(view: SetupView, drafts: SetupDrafts["units"]): Extract<SetupAnswers, { step: "units" }> {
  return {
    step: "units",
    units: unitFields(view, drafts).map(({ groups, alternates, ...unit }) => ({
      ...unit,
      groups: linesOf(groups),
      alternates: linesOf(alternates),
    })),
  };
}
