import type { GuideAct, GuideRefusal, RequestAnswers } from "../../src/domain/guidance/guideAct";
import { guidePlan } from "../../src/domain/guidance/guidePlan";
import type { EditPlan } from "../../src/domain/plan/editPlan";
import type { MonthlyReview } from "../../src/domain/review/monthlyReview";
import { rowWords } from "../../src/text/rowWords";
import { client, day, report, review, span, unitTab, type RowCells } from "./month";
import { setupSheet } from "./setup";

export const today = day("2026-11-03");

/** Our columns as the guide of issuing makes them, and those of decisions; blank where a row says nothing. */
const own: RowCells = {
  consentOn: "",
  consentBy: "",
  emailVerified: "",
  group: "",
  profileOn: "",
  activation: "",
  status: "",
  why: "",
  contactedOn: "",
  decision: "",
  holdUntil: "",
  holdReason: "",
  revokedOn: "",
  revokeReason: "",
};

const consent: RowCells = { consentOn: day("2026-01-10"), consentBy: "Written", emailVerified: "Yes" };
const request: RowCells = { dateIssued: "" };

/** A row in every state that an act may meet, on the tab U; the reports make the classes. */
export const states = {
  pending: request,
  consented: { ...request, ...consent },
  noMethod: { ...request, consentOn: day("2026-01-10") },
  unreadable: { ...request, consentOn: "soon", consentBy: "Written" },
  consentToCome: { ...request, consentOn: day("2026-12-01"), consentBy: "Written" },
  issued: { ...consent, dateIssued: day("2026-01-12") },
  issuedWithoutConsent: { dateIssued: day("2026-01-12") },
  revoked: { ...consent, dateIssued: day("2026-01-12"), revokedOn: day("2026-06-01"), revokeReason: "left" },
  onHold: { dateIssued: day("2026-01-12"), decision: "Hold", holdUntil: day("2026-12-31"), holdReason: "leave" },
  inactive: { dateIssued: day("2026-01-12") },
  neverActivated: { dateIssued: day("2026-01-12"), activation: "Invited" },
  askedToStop: { dateIssued: day("2026-01-12"), decision: "Asked to stop", contactedOn: day("2026-10-20") },
  notInReport: { dateIssued: day("2026-01-12") },
  kept: { dateIssued: day("2026-01-12"), decision: "Keep", contactedOn: day("2026-11-02") },
  active: { dateIssued: day("2026-01-12") },
  withdrawn: { ...request, ...consent, decision: "Asked to stop" },
} as const satisfies Record<string, RowCells>;

export type State = keyof typeof states;
export const stateNames = Object.keys(states) as State[];

const numbers = new Map(stateNames.map((state, index) => [state, index + 1]));
const emailOf = (state: State) => `client${String(numbers.get(state))}@example.com`;

/** The book of all states: U has all our columns, V none of ours but its rows are like it; reports of August to October. */
export function stateReview(setup: readonly (readonly (string | number)[])[] = []): MonthlyReview {
  const rows = stateNames.map((state) => client(numbers.get(state) ?? 0, { ...own, ...states[state] }));
  const silent: readonly State[] = ["inactive", "kept", "issued", "issuedWithoutConsent", "neverActivated", "onHold"];
  const months = ["2026-08", "2026-09", "2026-10"].map((month) =>
    report(span(month), [
      ...silent.map((state) => ({ email: emailOf(state), days: 0 })),
      { email: emailOf("active"), days: 3 },
    ]),
  );
  return review({
    sheets: [
      unitTab("U", rows),
      unitTab("V", [client(90, { dateIssued: "" }), client(91)]),
      ...(setup.length === 0 ? [] : [setupSheet(...setup)]),
    ],
    reports: months,
  });
}

/** The reference of a state's row on U. */
export function refOf(state: State, { book }: MonthlyReview) {
  const entry = book.tabs[0]?.entries[(numbers.get(state) ?? 0) - 1];
  if (entry === undefined) throw new Error("no such row");
  return { tab: entry.tab, rowKey: entry.rowKey };
}

export const answers: RequestAnswers = {
  firstName: "Maria",
  lastName: "Santos",
  email: "msantos@example.com",
  caseNumber: "1B2K999",
  workerNumber: "43AB",
};

export function planned(act: GuideAct, found: MonthlyReview): EditPlan | readonly GuideRefusal[] {
  return guidePlan(act, { review: found, today, words: rowWords }, "a guide");
}

export function isPlan(plan: EditPlan | readonly GuideRefusal[]): plan is EditPlan {
  return "kind" in plan;
}

/** "code field" of each refusal, or "field=after" of each cell that is written. */
export function toldOf(plan: EditPlan | readonly GuideRefusal[]): string[] {
  if (!isPlan(plan)) return plan.map(({ code, field }) => `${code} ${field}`);
  const edited = plan.edits.map(({ field, after }): [string, unknown] => [field, after]);
  const made = plan.entries.flatMap(({ cells }) => Object.entries(cells));
  return [...edited, ...made].map(([field, after]) => `${field}=${String(after)}`);
}
