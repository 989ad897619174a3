import type { GuideAct } from "../../../src/domain/guidance/guideAct";
import { actPlaces } from "../../../src/domain/guidance/actEntries";
import type { EditPlan } from "../../../src/domain/plan/editPlan";
import { day, review } from "../../builders/month";
import { applyInMemory } from "../../builders/applyInMemory";
import { client, report, span, unitTab } from "../../builders/month";
import { isPlan, planned, refOf, stateReview, toldOf, type State } from "../../builders/guideRows";
import type { MonthlyReview } from "../../../src/domain/review/monthlyReview";

const found = stateReview();
const one = (state: State) => [refOf(state, found)];

function planOf(act: GuideAct, of: MonthlyReview = found): EditPlan {
  const plan = planned(act, of);
  if (!isPlan(plan)) throw new Error(JSON.stringify(plan));
  return plan;
}

test("[R15] DocuSign marks the address as verified; other ways leave that cell as it is", () => {
  const consent = (by: "docuSign" | "email", emailVerified: boolean): GuideAct => ({
    kind: "consent",
    entries: one("pending"),
    consent: { on: day("2026-11-01"), by, emailVerified },
  });
  const cells = [`consentOn=${String(day("2026-11-01"))}`];
  expect(toldOf(planOf(consent("docuSign", false)))).toEqual([
    ...cells,
    "consentBy=SCD 2608 DocuSign",
    "emailVerified=Yes",
  ]);
  expect(toldOf(planOf(consent("email", false)))).toEqual([...cells, "consentBy=E-mail"]);
  expect(toldOf(planOf(consent("email", true)))).toEqual([...cells, "consentBy=E-mail", "emailVerified=Yes"]);
});

test("[R48, G5, G7] issuing writes the day, the invitation, and what the row then is", () => {
  const plan = planOf({ kind: "issue", entries: one("consented"), on: day("2026-11-02") });
  expect(plan.kind).toBe("issue");
  expect(plan.columns).toEqual([]);
  expect(toldOf(plan)).toEqual([
    `dateIssued=${String(day("2026-11-02"))}`,
    "activation=Invited",
    "status=Invited",
    expect.stringContaining("why=Not yet activated"),
  ]);
});

test("[G5] an activation that is recorded already stays", () => {
  const sheets = [
    unitTab("U", [
      client(1, { dateIssued: "", consentOn: day("2026-11-01"), consentBy: "Written", activation: "Activated" }),
    ]),
  ];
  const one = review({ sheets, reports: [] });
  const plan = planOf({ kind: "issue", entries: one.book.tabs[0]?.entries ?? [], on: day("2026-11-02") }, one);
  expect(toldOf(plan)).toEqual([`dateIssued=${String(day("2026-11-02"))}`]);
});

test("[G7] a revoke, a decision: Status and Why follow in the same plan, on the acted row alone", () => {
  const status = (act: GuideAct) =>
    planOf(act)
      .edits.filter(({ field }) => field === "status")
      .map(({ after }) => after);
  const decision = (state: State, decided: "keep" | "askedToStop" | "hold" | "revoke" | "noContact"): GuideAct => ({
    kind: "decision",
    entries: one(state),
    decision: decided,
    on: day("2026-11-03"),
    holdUntil: day("2026-12-31"),
    holdReason: "leave",
  });
  const revoke: GuideAct = {
    kind: "revoke",
    entries: one("inactive"),
    on: day("2026-11-03"),
    reason: "No login",
    group: "Former",
  };
  expect(toldOf(planOf(revoke)).slice(0, 4)).toEqual([
    `revokedOn=${String(day("2026-11-03"))}`,
    "revokeReason=No login",
    "group=Former",
    "status=Revoked",
  ]);
  expect(status(decision("inactive", "keep"))).toEqual(["Kept"]);
  expect(status(decision("inactive", "askedToStop"))).toEqual(["Asked to stop"]);
  expect(status(decision("inactive", "hold"))).toEqual(["On hold"]);
  expect(status(decision("inactive", "revoke"))).toEqual(["Inactive"]);
  expect(status(decision("inactive", "noContact"))).toEqual(["Inactive"]);
});

test("[A4] another decision ends a hold; a client who was not reached stays on hold", () => {
  const decided = (decision: "revoke" | "noContact"): GuideAct => ({
    kind: "decision",
    entries: one("onHold"),
    decision,
    on: day("2026-11-03"),
    holdUntil: null,
    holdReason: "",
  });
  expect(toldOf(planOf(decided("revoke"))).slice(0, 5)).toEqual([
    `contactedOn=${String(day("2026-11-03"))}`,
    "decision=Revoke",
    "holdUntil=",
    "holdReason=",
    "status=Inactive",
  ]);
  expect(toldOf(planOf(decided("noContact"))).slice(0, 3)).toEqual([
    `contactedOn=${String(day("2026-11-03"))}`,
    "decision=No contact",
    "status=On hold",
  ]);
});

test("cells that say so already, in any words, are left out; such a plan may change nothing", () => {
  const act: GuideAct = {
    kind: "consent",
    entries: one("issued"),
    consent: { on: day("2026-01-10"), by: "written", emailVerified: true },
  };
  expect(planOf(act).edits).toEqual([]);
  expect(
    planOf({ kind: "group", entries: [...one("issued"), ...one("issued")], group: " Unit  12 " }).edits,
  ).toHaveLength(1);
});

test("[G3] columns of ours that the act writes are appended where they lack, and Status never", () => {
  const [, v] = found.book.tabs;
  const entries = [v?.entries[1] ?? refOf("issued", found)];
  const plan = planOf({ kind: "revoke", entries, on: day("2026-11-03"), reason: "left", group: "" });
  expect(plan.columns).toEqual([{ tab: "V", fields: ["revokedOn", "revokeReason"] }]);
  expect(toldOf(plan)).toEqual([`revokedOn=${String(day("2026-11-03"))}`, "revokeReason=left"]);
});

test("[X2] entries that an issued one could be taken for are named, because the issue date tells rows apart", () => {
  const twin = { email: "twin@example.com", firstName: "Ana", lastName: "Sample", caseNumber: "1B2K001" };
  const consent = { consentOn: day("2026-11-01"), consentBy: "Written" };
  const sheets = [
    unitTab("U", [
      client(1, { ...twin, dateIssued: "", ...consent }),
      client(2, { ...twin, dateIssued: day("2026-11-02"), revokedOn: day("2026-11-03"), revokeReason: "x" }),
    ]),
  ];
  const two = review({ sheets, reports: [] });
  const [first, second] = two.book.tabs[0]?.entries ?? [];
  const plan = planOf({ kind: "issue", entries: first === undefined ? [] : [first], on: day("2026-11-02") }, two);
  expect(plan.bystanders).toEqual([{ tab: "U", rowKey: second?.rowKey, row: 3 }]);
});

test("[G7] what was written is what the next review finds", () => {
  const rows = [
    client(1, { status: "", why: "", decision: "", contactedOn: "", revokedOn: "", revokeReason: "" }),
    client(2),
  ];
  const sheets = [unitTab("U", rows)];
  const reports = ["2026-08", "2026-09", "2026-10"].map((month) =>
    report(span(month), [
      { email: "client1@example.com", days: 0 },
      { email: "client2@example.com", days: 1 },
    ]),
  );
  const first = review({ sheets, reports });
  const entries = first.book.tabs[0]?.entries.slice(0, 1) ?? [];
  for (const act of [
    { kind: "decision", entries, decision: "keep", on: day("2026-11-03"), holdUntil: null, holdReason: "" },
    { kind: "revoke", entries, on: day("2026-11-03"), reason: "No login", group: "" },
  ] as const) {
    const after = review({ sheets: applyInMemory(sheets, planOf(act, first)), reports });
    const again = after.plan.edits.filter(({ row, field }) => row === 2 && (field === "status" || field === "why"));
    expect(again).toEqual([]);
  }
});

test("the places of an act are those of its rows; a request has none yet", () => {
  expect(actPlaces({ kind: "group", entries: one("inactive"), group: "x" }, found.book)).toEqual([
    { tab: "U", row: 11 },
  ]);
});
