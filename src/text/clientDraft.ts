import type { ClientFacts } from "../domain/clients/clientFacts";
import type { ClientDraftId, Draft, DraftValues, Language } from "../domain/drafts/draft";
import { draftRefusal, type DraftRefusalCode } from "../domain/drafts/draftRefusal";
import { fillDraft } from "../domain/drafts/fillDraft";
import { numbersToFill } from "../domain/drafts/numbersToFill";
import { guideLinks } from "../domain/guides/guideLinks";
import type { Settings } from "../domain/settings/settings";
import type { CellValue } from "../domain/values/cell";
import type { SerialDate } from "../domain/values/serialDate";
import { letterDay, letterMonths } from "./draftDates";
import { draftWordsOf } from "./draftWords";

/** A draft about one client; or nobody provided its words in the language; or it may not be made. */
export type ClientDraft =
  | { readonly kind: "ready"; readonly draft: Draft }
  | { readonly kind: "no-words" }
  | { readonly kind: "refused"; readonly code: DraftRefusalCode };

/** A draft about one client, filled with what the row and the reports say. The request only with consent there (R13). */
export function clientDraft(
  draft: ClientDraftId,
  language: Language,
  facts: ClientFacts,
  settings: Settings,
  today: SerialDate,
): ClientDraft {
  const code = draftRefusal(draft, facts.consent);
  if (code !== null) return { kind: "refused", code };
  const words = draftWordsOf(draft, language, settings);
  if (words === null) return { kind: "no-words" };
  return { kind: "ready", draft: fillDraft(words, clientValues(facts, language, settings, today)) };
}

/** The sender of LinkedIn's invitation, as clients see it (R18). */
const SENDER = "CalWORKs Employment Services via LinkedIn";

/** What drafts can say of one client. What is not known, or wrong for its column, is left out: a person fills it in. */
export function clientValues(
  { entry, activity, activationDue }: ClientFacts,
  language: Language,
  settings: Settings,
  today: SerialDate,
): DraftValues {
  const { firstName = "", lastName = "", group = "" } = entry.cells;
  const numbers = numbersToFill(entry, settings);
  const day = (date: SerialDate | null) => (date === null ? "" : letterDay(date, language));
  const link = (name: string) => settings.links.get(name) ?? guideLinks.find((one) => one.name === name)?.address ?? "";
  return {
    "first name": text(firstName),
    "last name": text(lastName),
    name: `${text(firstName)} ${text(lastName)}`,
    "e-mail": numbers.email,
    "case number": numbers.caseNumber,
    "worker number": numbers.workerNumber,
    group: text(group),
    unit: entry.tab,
    issued: day(entry.dateIssued),
    "activation due": day(activationDue),
    revoked: day(entry.revokedOn),
    "last login": day(activity.seen?.on ?? entry.lastLogin),
    today: day(today),
    months: letterMonths(activity.reason.months, language),
    "quiet months": activity.quietMonths === 0 ? "" : letterMonths(activity.quietMonths, language),
    "sign-in page": link("LinkedIn Learning sign-in"),
    "first course": link("New to LinkedIn Learning"),
    sender: SENDER,
  };
}

function text(value: CellValue): string {
  return String(value);
}
