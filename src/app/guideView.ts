import { guideLinks } from "../domain/guides/guideLinks";
import { guideSteps, type Guide } from "../domain/guides/guideSteps";
import { fillableValue } from "../domain/drafts/fillDraft";
import type { ClientFacts, Stage } from "../domain/clients/clientFacts";
import { isToRevoke } from "../domain/clients/toRevoke";
import type { Settings } from "../domain/settings/settings";
import { isEmailShaped } from "../domain/values/emailAddress";

/** What a copy button of a step copies. The title is the word that the procedure has typed: Client. */
export type CopyKind = "email" | "firstName" | "lastName" | "title" | "license" | "template" | "group";

/** One value of a step that a person copies. */
export type StepCopy = { readonly kind: CopyKind; readonly value: string };

/** Where a step leads to; steps without a known address have none. */
export type StepLink = { readonly name: string; readonly address: string };

/** One step of a guide in the county's words. */
export type StepView = {
  readonly id: string;
  readonly words: string;
  readonly link: StepLink | null;
};

/** The business title of R52. */
const clientTitle = "Client";

const linkOfStep: Readonly<Record<string, string>> = {
  "issue-1": "LinkedIn Learning admin",
  "issue-6": "Custom email template",
};

const copiesOfStep: Readonly<Record<string, readonly CopyKind[]>> = {
  "issue-3": ["email"],
  "issue-4": ["license"],
  "issue-6": ["template"],
  "group-1": ["email"],
  "group-4": ["group"],
  "profile-2": ["firstName", "lastName"],
  "profile-3": ["title"],
};

const guideOf: Readonly<Record<Stage, Guide | null>> = {
  consent: null,
  license: "issue",
  group: "group",
  profile: "profile",
  record: "record",
  done: null,
  revoked: null,
};

/** The guide of a stage; null where the procedure has no steps for it. */
export function guideOfStage(stage: Stage): Guide | null {
  return guideOf[stage];
}

/** The steps of a guide in the county's words where Setup has them, else in the procedure's, each with the address it leads to. */
export function guideView(guide: Guide, settings: Pick<Settings, "guideSteps" | "links">): readonly StepView[] {
  return guideSteps
    .filter((step) => step.guide === guide)
    .map(({ id, words }) => ({
      id,
      words: settings.guideSteps.get(id) ?? words,
      link: linkOf(linkOfStep[id], settings),
    }));
}

/**
 * What the buttons of a step copy for one client; `group` is the one that was chosen. Nothing is copied that is not known, and
 * nothing of the license before consent is there, or once the client asked to stop (R13, R14, R90). A name with digits stands in the wrong column.
 */
export function stepCopies({ id, words }: StepView, client: ClientFacts, group: string): readonly StepCopy[] {
  if (id.startsWith("issue-") && (client.consent.state !== "there" || isToRevoke(client.entry))) return [];
  return (copiesOfStep[id] ?? []).flatMap((kind) => {
    const value = valueOf(kind, words, client, group).trim();
    return value === "" ? [] : [{ kind, value }];
  });
}

function valueOf(kind: CopyKind, words: string, { entry }: ClientFacts, group: string): string {
  switch (kind) {
    case "email":
      return isEmailShaped(entry.email ?? "") ? (entry.email ?? "") : "";
    case "firstName":
    case "lastName":
      return fillableValue("name", String(entry.cells[kind] ?? "")) ?? "";
    case "title":
      return clientTitle;
    case "license":
      return licenseName(words);
    case "template":
      return linkOfStep["issue-6"] ?? "";
    case "group":
      return group;
  }
}

/** The license as the step words it, behind its colon (R45); "" where the county words it without one. */
function licenseName(words: string): string {
  const at = words.indexOf(":");
  return at < 0
    ? ""
    : words
        .slice(at + 1)
        .trim()
        .replace(/\.$/, "");
}

function linkOf(name: string | undefined, { links }: Pick<Settings, "links">): StepLink | null {
  if (name === undefined) return null;
  const address = links.get(name) ?? guideLinks.find((link) => link.name === name)?.address ?? "";
  return address === "" ? null : { name, address };
}
