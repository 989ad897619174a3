import type { SetupAnswers, SetupGuideStep, SetupView } from "../../domain/setup/setupView";
import type { SetupDrafts } from "./drafts";

/** The steps of the guides, one list for each guide, in the order of the procedure. */
export function stepsByGuide({ guideSteps }: SetupView): [string, SetupGuideStep[]][] {
  const guides = [...new Set(guideSteps.map(({ guide }) => guide))];
  return guides.map((guide) => [guide, guideSteps.filter((step) => step.guide === guide)]);
}

/** The answers of step Guides: a step left blank or in the procedure's own words is left as in the procedure. */
export function guidesAnswers(
  { guideSteps, links }: SetupView,
  draft: SetupDrafts["guides"],
): Extract<SetupAnswers, { step: "guides" }> {
  const words = guideSteps.map(({ id, own, procedure }) => {
    const text = (draft.steps.get(id) ?? own ?? "").trim();
    return [id, text === procedure ? "" : text] as const;
  });
  return {
    step: "guides",
    steps: new Map(words.filter(([, text]) => text !== "")),
    links: new Map(links.map(({ name, address }) => [name, (draft.links.get(name) ?? address).trim()])),
  };
}
