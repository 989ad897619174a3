import type { GuideAct } from "../../../src/domain/guidance/guideAct";
import type { EntryRef } from "../../../src/domain/license/entry";
import { day } from "../../builders/month";
import { planned, refOf, stateNames, stateReview, toldOf, type State } from "../../builders/guideRows";

const found = stateReview();

/** What comes of an act on a row in each state: "plan", or the codes of the refusals. */
type Table = Readonly<Record<State, string>>;

const requests = ["pending", "consented", "noMethod", "unreadable", "consentToCome", "withdrawn"] as const;
const everyState = (value: string): Table => Object.fromEntries(stateNames.map((state) => [state, value])) as Table; // every state is there
const notIssued = Object.fromEntries(requests.map((state) => [state, "not-issued entries"]));
const ofIssued: Table = { ...everyState("plan"), ...notIssued, revoked: "revoked entries" };

const cases: readonly (readonly [string, (entries: readonly EntryRef[]) => GuideAct, Table])[] = [
  [
    "[R12] consent goes on open rows, before and after the issue",
    (entries) => ({
      kind: "consent",
      entries,
      consent: { on: day("2026-01-11"), by: "docuSign", emailVerified: false },
    }),
    { ...everyState("plan"), revoked: "revoked entries" },
  ],
  [
    "[R14] an issue date goes only on a request with consent",
    (entries) => ({ kind: "issue", entries, on: day("2026-11-02") }),
    {
      ...everyState("already-issued dateIssued"),
      pending: "consent-missing consentOn",
      consented: "plan",
      withdrawn: "withdrawn decision",
      noMethod: "consent-missing consentBy",
      unreadable: "consent-missing consentOn",
      consentToCome: "consent-missing consentOn",
      revoked: "revoked entries",
    },
  ],
  [
    "[R50] a group goes on licenses that are out",
    (entries) => ({ kind: "group", entries, group: "Unit 12" }),
    ofIssued,
  ],
  [
    "[R51] a profile date goes on licenses that are out",
    (entries) => ({ kind: "profile", entries, on: day("2026-11-02") }),
    ofIssued,
  ],
  ...(["keep", "askedToStop", "hold", "revoke", "noContact"] as const).map(
    (decision) =>
      [
        `[R85] the decision ${decision} goes on licenses that are out`,
        (entries: readonly EntryRef[]): GuideAct => ({
          kind: "decision",
          entries,
          decision,
          on: day("2026-11-03"),
          holdUntil: day("2026-11-30"),
          holdReason: "Surgery",
        }),
        ofIssued,
      ] as const,
  ),
  [
    "[R83] a revoke date goes on licenses that are out",
    (entries) => ({ kind: "revoke", entries, on: day("2026-11-03"), reason: "No login", group: "" }),
    ofIssued,
  ],
];

describe.each(cases)("%s", (_, act, table) => {
  test.each(stateNames)("%s", (state) => {
    const plan = planned(act([refOf(state, found)]), found);
    const told = "kind" in plan ? "plan" : toldOf(plan).join(", ");
    expect(told).toBe(table[state]);
  });
});

test("[R14] consent later than the issue date is recorded as it is: nobody is led to write an earlier day", () => {
  const consent = { on: day("2026-01-13"), by: "written", emailVerified: false } as const;
  const plan = planned({ kind: "consent", entries: [refOf("issued", found)], consent }, found);
  const written = "kind" in plan ? plan.edits.map(({ field, after }) => [field, after]) : [];
  expect(written).toContainEqual(["consentOn", day("2026-01-13")]);
});

const revoking = (states: readonly State[]): GuideAct => ({
  kind: "decision",
  entries: states.map((state) => refOf(state, found)),
  decision: "revoke",
  on: day("2026-11-03"),
  holdUntil: null,
  holdReason: "",
});

test("rules section 2: several are decided to be revoked only where they are inactive, never activated or asked to stop", () => {
  expect("kind" in planned(revoking(["inactive", "neverActivated", "askedToStop"]), found)).toBe(true);
  for (const other of ["notInReport", "active", "onHold", "kept"] as const) {
    const plan = planned(revoking(["inactive", other]), found);
    expect(plan).toEqual([
      { code: "one-at-a-time", field: "entries", places: [{ tab: "U", row: stateNames.indexOf(other) + 2 }] },
    ]);
  }
});

test("rules section 2: several are revoked where that was decided for each", () => {
  const revoke = (states: readonly State[]): GuideAct => ({
    kind: "revoke",
    entries: states.map((state) => refOf(state, found)),
    on: day("2026-11-03"),
    reason: "No login",
    group: "",
  });
  expect("kind" in planned(revoke(["inactive", "askedToStop"]), found)).toBe(true);
  expect(toldOf(planned(revoke(["active", "askedToStop"]), found))).toEqual(["one-at-a-time entries"]);
  expect("kind" in planned(revoke(["active"]), found)).toBe(true);
});

test("every reason is said at once, each with its rows", () => {
  const plan = planned(
    { kind: "issue", entries: ["pending", "issued", "revoked"].map((state) => refOf(state as State, found)), on: null },
    found,
  );
  expect(toldOf(plan)).toEqual([
    "revoked entries",
    "already-issued dateIssued",
    "consent-missing consentOn",
    "blank dateIssued",
  ]);
  expect(planned({ kind: "group", entries: [], group: "" }, found)).toEqual([
    { code: "blank", field: "entries", places: [] },
    { code: "blank", field: "group", places: [] },
  ]);
  expect(toldOf(planned({ kind: "group", entries: [{ tab: "U", rowKey: "gone#1" }], group: "x" }, found))).toEqual([
    "gone entries",
  ]);
});

const one = (state: State) => [refOf(state, found)];

test.each<[string, GuideAct, readonly string[]]>([
  [
    "[R61] an issue date to come",
    { kind: "issue", entries: one("consented"), on: day("2026-11-04") },
    ["date-future dateIssued"],
  ],
  [
    "[R1] one before the program",
    { kind: "issue", entries: one("consented"), on: day("2022-07-04") },
    ["date-before-program dateIssued", "before-consent dateIssued"],
  ],
  [
    "[R14] one before consent",
    { kind: "issue", entries: one("consented"), on: day("2026-01-09") },
    ["before-consent dateIssued"],
  ],
  [
    "[R12] consent without its parts",
    { kind: "consent", entries: one("pending"), consent: { on: null, by: null, emailVerified: true } },
    ["blank consentOn", "blank consentBy"],
  ],
  [
    "a profile before the issue",
    { kind: "profile", entries: one("issued"), on: day("2026-01-11") },
    ["before-issued profileOn"],
  ],
  [
    "[A4] a hold without end and reason",
    { ...revoking(["issued"]), decision: "hold" } as GuideAct,
    ["blank holdUntil", "blank holdReason"],
  ],
  [
    "[A4] a hold that ends today",
    {
      kind: "decision",
      entries: one("issued"),
      decision: "hold",
      on: day("2026-11-03"),
      holdUntil: day("2026-11-03"),
      holdReason: "leave 900-00-1234",
    },
    ["malformed holdUntil", "holds-ssn holdReason"],
  ],
  [
    "a decision without itself and its day",
    { kind: "decision", entries: one("issued"), decision: null, on: null, holdUntil: null, holdReason: "" },
    ["blank decision", "blank contactedOn"],
  ],
  [
    "[R83] revoked before issued, without reason",
    { kind: "revoke", entries: one("issued"), on: day("2026-01-11"), reason: " ", group: "" },
    ["before-issued revokedOn", "blank revokeReason"],
  ],
  [
    "[B2.8] an SSN as a reason",
    { kind: "revoke", entries: one("issued"), on: day("2026-11-03"), reason: "900 00 1234", group: "" },
    ["holds-ssn revokeReason"],
  ],
])("%s is refused", (_, act, refusals) => {
  // prettier-ignore
  expect(toldOf(planned(act, found))).toEqual(refusals);
});

test("[R50, R92] a group is one of the unit's own or alternate ones where Setup lists any", () => {
  const listed = stateReview([["Group", "U", "Unit 12", "Unit 12 former"]]);
  const act = (group: string): GuideAct => ({ kind: "group", entries: [refOf("issued", listed)], group });
  expect(toldOf(planned(act("Unit 12 former"), listed))).toEqual(["group=Unit 12 former"]);
  expect(toldOf(planned(act("Unit 13"), listed))).toEqual(["group-unknown group"]);
  const revoke: GuideAct = {
    kind: "revoke",
    entries: [refOf("issued", listed)],
    on: day("2026-11-03"),
    reason: "x",
    group: "Other",
  };
  expect(toldOf(planned(revoke, listed))).toEqual(["group-unknown group"]);
});
