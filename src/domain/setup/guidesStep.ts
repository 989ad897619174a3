import { guideLinks } from "../guides/guideLinks";
import { guideSteps } from "../guides/guideSteps";
import { setupLineId } from "../settings/setupLine";
import { setupValue } from "../settings/setupRow";
import { guideRow, linkRow } from "../settings/setupRows";
import type { SetupInput, StepChange } from "./setupInput";
import type { SetupAnswers, SetupFault } from "./setupView";

type GuidesAnswers = Extract<SetupAnswers, { step: "guides" }>;

/** Remembers the county's own words and addresses; what is as in the procedure needs no row. */
export function guidesStep(answers: GuidesAnswers, { reading }: SetupInput): StepChange | readonly SetupFault[] {
  const { settings } = reading;
  const [steps, links] = [ownWords(answers), ownLinks(answers)];
  const faults = [...stepFaults(steps), ...linkFaults(links)];
  if (faults.length > 0) return faults;
  return {
    lines: [
      ...[...steps]
        .filter(([id, words]) => settings.guideSteps.get(id) !== words)
        .map(([id, words]) => guideRow(id, words)),
      ...[...links]
        .filter(([name, address]) => settings.links.get(name) !== address)
        .map(([name, address]) => linkRow(name, address)),
    ],
    gone: [
      ...[...settings.guideSteps].filter(([id]) => !steps.has(id)).map(([id, words]) => guideRow(id, words)),
      ...[...settings.links]
        .filter(([name]) => answers.links.has(name) && !links.has(name))
        .map(([name, address]) => linkRow(name, address)),
    ].map(setupLineId),
  };
}

/** The steps that are worded otherwise than in the procedure. */
function ownWords({ steps }: GuidesAnswers): Map<string, string> {
  const procedure = new Map(guideSteps.map(({ id, words }) => [id, words]));
  const typed = [...steps].map(([id, words]): [string, string] => [id, words.trim()]);
  return new Map(typed.filter(([id, words]) => words !== "" && procedure.has(id) && words !== procedure.get(id)));
}

/** The links that lead elsewhere than in the procedure. */
function ownLinks({ links }: GuidesAnswers): Map<string, string> {
  const procedure = new Map(guideLinks.map(({ name, address }) => [name, address]));
  const typed = [...links].map(([name, address]): [string, string] => [name, address.trim()]);
  return new Map(typed.filter(([name, address]) => address !== "" && address !== procedure.get(name)));
}

function stepFaults(steps: ReadonlyMap<string, string>): SetupFault[] {
  return [...steps]
    .filter(([, words]) => !setupValue.words.safeParse(words).success)
    .map(([id]) => ({ field: "guideStep", item: id, code: "too-long" }));
}

function linkFaults(links: ReadonlyMap<string, string>): SetupFault[] {
  return [...links]
    .filter(([, address]) => !setupValue.link.safeParse(address).success)
    .map(([name]) => ({ field: "link", item: name, code: "address" }));
}
