import type { ActivityClass } from "../domain/activity/activityClass";
import type { ClientFacts } from "../domain/clients/clientFacts";
import type { Draft } from "../domain/drafts/draft";
import { fillableValue, fillDraft } from "../domain/drafts/fillDraft";
import { numbersToFill } from "../domain/drafts/numbersToFill";
import type { Settings } from "../domain/settings/settings";
import type { SerialDate } from "../domain/values/serialDate";
import { letterDay } from "./draftDates";
import { draftTexts } from "./draftTexts";
import { draftWordsOf } from "./draftWords";
import { describeStatus, isKeptCandidate } from "./statusWords";

/**
 * The report to one worker (R80): each client by name and case number, with tab and row, class in words, and what to do. No SSN,
 * no address. `clients` are the worker's own.
 */
export function staffDraft(
  worker: string,
  clients: readonly ClientFacts[],
  settings: Settings,
  today: SerialDate,
): Draft {
  const words = draftWordsOf("staffReport", "en", settings) ?? draftTexts.staffReport;
  return fillDraft(words, {
    "worker number": worker,
    rows: clients.map((client) => describeClient(client, settings)).join("\n"),
    today: letterDay(today, "en"),
    unit: [...new Set(clients.map(({ entry }) => entry.tab))].join(", "),
    months: [...new Set(clients.map(({ activity }) => activity.reason.months))].join(", "),
  });
}

/** One client's line. A name or case number that stands in the wrong column is left out; the row says where to look. */
function describeClient({ entry, activity, issued }: ClientFacts, settings: Settings): string {
  const { firstName = "", lastName = "" } = entry.cells;
  const name = fillableValue("name", `${String(firstName)} ${String(lastName)}`) ?? "Name to check";
  const number = fillableValue("case number", numbersToFill(entry, settings).caseNumber);
  const who = number === null ? name : `${name}, case ${number}`;
  const says = issued || entry.revoked ? `${describeStatus(activity)}. ${toDo(activity)}` : "License not issued yet.";
  return `- ${who} (${entry.tab}, row ${entry.row}): ${says}`.trimEnd();
}

function toDo(activity: ClientFacts["activity"]): string {
  if (isKeptCandidate(activity)) return "Encourage the client to go on.";
  if (activity.class === "active" && activity.quietMonths > 0)
    return "Quiet lately: one video or audio a month keeps it.";
  return thingsToDo[activity.class];
}

const thingsToDo: Readonly<Record<ActivityClass, string>> = {
  revoked: "",
  conflict: "Your supervisor looks into it.",
  askedToStop: "The license will be revoked.",
  onHold: "Nothing to do.",
  active: "Encourage the client to go on.",
  invited: "Remind the client to activate in time.",
  activationOverdue: "Help the client to activate.",
  neverActivated: "Ask if the client still wants the license.",
  tooNew: "Nothing to do yet.",
  inactive: "Ask if the client wants to keep the license.",
  notInReport: "Check the e-mail address with the client.",
  cannotTell: "Ask if the client uses it.",
  probablyInactive: "Ask if the client uses it.",
};
