import type { FieldKey } from "../fields/field";
import type { AdoptedBook, AdoptedTab } from "../license/adoptedBook";
import { emptyPlan, type EditPlan } from "../plan/editPlan";
import { isSameTab } from "../plan/adoption";
import { normalEmail } from "../values/emailAddress";
import { placesOf } from "./actEntries";
import { refuse } from "./checkAnswers";
import { checkConsentAnswers, consentCells } from "./consentPlan";
import type { GuideAct, GuideRefusal, RequestAnswers } from "./guideAct";
import type { GuideGrounds } from "./guideGrounds";
import { knownClients } from "./knownClients";
import { lackingColumns } from "./rowsPlan";
import { tidyRequest } from "./tidyRequest";

type RequestAct = Extract<GuideAct, { kind: "request" }>;

/** The columns of ours that the guide of issuing writes (G3). */
const ofIssuing = ["consentOn", "consentBy", "emailVerified", "group", "profileOn", "activation"] as const;

/**
 * Records a worker's request (R40) as a new entry below the list of its unit (R53, R54), with consent where it came along. The
 * issue date stays blank: that is what makes it a request (G2). Clients who are on the list already are refused (R59).
 */
export function requestPlan(
  act: RequestAct,
  { review, today }: GuideGrounds,
  name: string,
): EditPlan | readonly GuideRefusal[] {
  const { book, settings } = review;
  const { request, refusals } = tidyRequest(act.request, settings);
  const tab = book.tabs.find((one) => isSameTab(one.name, act.tab));
  const against = [
    ...(tab === undefined ? [refuse(act.tab === "" ? "blank" : "gone", "tab")] : checkColumns(tab, request)),
    ...refusals,
    ...(act.consent === null ? [] : checkConsentAnswers(act.consent, today)),
    ...refuseKnown(request, act, review),
  ];
  if (tab === undefined || against.length > 0) return against;
  const { workerNumber, ...four } = request;
  const cells = {
    ...four,
    ...(workerNumber === "" ? {} : { workerNumber }),
    ...(act.consent === null ? {} : consentCells(act.consent)),
  };
  return {
    ...emptyPlan("request", name, settings.adoption),
    columns: lackingColumns(tab, ofIssuing),
    entries: [{ tab: tab.name, cells }],
    against: book.tabs.map((one) => one.name),
  };
}

/** What was typed needs a column of the county's to stand in. */
function checkColumns({ columns }: AdoptedTab, request: RequestAnswers): GuideRefusal[] {
  const typed = (Object.keys(request) as (keyof RequestAnswers & FieldKey)[]).filter((field) => request[field] !== ""); // The answers' keys are fields.
  return typed.filter((field) => !columns.has(field)).map((field) => refuse("no-column", field));
}

function refuseKnown(request: RequestAnswers, act: RequestAct, review: GuideGrounds["review"]): GuideRefusal[] {
  const { book, settings } = review;
  const sameAddress = openEntries(book).filter(({ email }) => email !== null && email === normalEmail(request.email));
  if (sameAddress.length > 0) return [{ code: "duplicate-email", field: "email", places: placesOf(sameAddress) }];
  const known = act.isKnown ? [] : knownClients(request, act.tab, book, settings);
  return known.length === 0 ? [] : [{ code: "client-known", field: "entries", places: placesOf(known) }];
}

function openEntries({ tabs }: AdoptedBook) {
  return tabs.flatMap(({ entries }) => entries.filter(({ revoked }) => !revoked));
}
