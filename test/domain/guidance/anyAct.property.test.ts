import type { FieldKey } from "../../../src/domain/fields/field";
import type { AttendanceAnswers, GuideAct } from "../../../src/domain/guidance/guideAct";
import { entryId, type Entry, type EntryRef } from "../../../src/domain/license/entry";
import type { EditPlan } from "../../../src/domain/plan/editPlan";
import type { MonthlyReview } from "../../../src/domain/review/monthlyReview";
import { day, report, review, span } from "../../builders/month";
import { isPlan, planned, today } from "../../builders/guideRows";
import { Random } from "../../builders/random";
import { randomGrid, sheetOfGrid } from "../../builders/randomLists";

const RUNS = 1_500;

/** The fields that an act may write on rows, written down from the rulings. */
const fieldsOf: Readonly<Record<GuideAct["kind"], readonly FieldKey[]>> = {
  request: [],
  consent: ["consentOn", "consentBy", "emailVerified"],
  issue: ["dateIssued", "activation", "status", "why"],
  group: ["group"],
  profile: ["profileOn"],
  decision: ["contactedOn", "decision", "holdUntil", "holdReason", "status", "why"],
  revoke: ["revokedOn", "revokeReason", "group", "status", "why"],
  approve: ["approvedToCount"],
  interval: ["activityStart", "activityEnd"],
  attendance: [],
};

function randomAct(random: Random, entries: readonly Entry[]): GuideAct {
  const chosen = random.shuffled(entries).slice(0, random.pick([1, 1, 2, 3]));
  const open = entries.filter(({ cells, revoked }) => cells.dateIssued === "" && !revoked);
  const on = random.pick([
    today,
    today - 1,
    today - 30,
    today + 1,
    today - 2,
    day("2026-03-02"),
    day("2022-01-01"),
    null,
  ]);
  const text = random.pick(["", "left", "900-00-1234", "Unit 12", " Unit  12 "]);
  const consent = { on, by: random.pick(["docuSign", "written", "email", null] as const), emailVerified: random.chance(0.5) }; // prettier-ignore
  const request = {
    firstName: random.pick(["Ana", "Ana ", "", "Bea"]),
    lastName: random.pick(["Sample", "900-00-1234"]),
    email: random.pick(["ana@example.com", " NEW@example.com", "x"]),
    caseNumber: random.pick(["1B00001", "1b2k-111", "43-30-1B2K111-0-04"]),
    workerNumber: random.pick(["", "EC01"]),
  };
  return random.pick<GuideAct>([
    { kind: "request", tab: random.pick(["U", "V"]), request, consent: random.pick([consent, null]), isKnown: random.chance(0.5) },
    { kind: "consent", entries: chosen, consent },
    { kind: "issue", entries: random.chance(0.8) ? open.slice(0, 1) : chosen, on },
    { kind: "group", entries: chosen, group: text },
    { kind: "profile", entries: chosen, on },
    { kind: "decision", entries: chosen, decision: random.pick(["keep", "askedToStop", "hold", "revoke", "noContact", null]), on, holdUntil: random.pick([today + 9, today, null]), holdReason: text },
    { kind: "revoke", entries: chosen, on, reason: text, group: random.pick(["", "Unit 12"]) },
    { kind: "approve", entries: chosen, approved: random.chance(0.5) },
    { kind: "interval", entries: chosen, start: on, end: random.pick([today + 60, today + 200, null]) },
    { kind: "attendance", entry: random.pick(entries), attendance: randomLine(random, on, text) },
  ]); // prettier-ignore
}

function randomLine(random: Random, date: number | null, note: string): AttendanceAnswers {
  const time = () => random.pick(["", "1:30", "45 min", "2", "900-00-1234"]);
  const through = random.pick([null, null, today]);
  const [courseTime, studyTime, exerciseTime] = [random.pick(["1:30", "0:20"]), random.pick(["", time()]), ""];
  const courseName = random.pick(["Excel Basics", "Excel Basics", "", "900-00-1234"]);
  return { date, through, courseName, courseTime, studyTime, exerciseTime, note };
}

function randomBook(random: Random): MonthlyReview {
  const sheets = [sheetOfGrid(randomGrid(random, "U")), sheetOfGrid(randomGrid(random, "V"))];
  const reports = ["2026-08", "2026-09", "2026-10"].map((month) =>
    report(span(month), [
      { email: "ana@example.com", days: random.pick([0, 1]) },
      { email: "bea@example.com", days: 0 },
    ]),
  );
  return review({ sheets, reports: random.chance(0.7) ? reports : [] });
}

/** The rows that an act is about. */
function refsOf(act: GuideAct): readonly EntryRef[] {
  if (act.kind === "request") return [];
  return act.kind === "attendance" ? [act.entry] : act.entries;
}

/** Every plan of random acts on random lists, with what it came from. */
function plans(): { readonly act: GuideAct; readonly plan: EditPlan; readonly found: MonthlyReview }[] {
  return Array.from({ length: RUNS }, (_, seed) => {
    const random = new Random(seed);
    const found = randomBook(random);
    const act = randomAct(random, found.book.tabs.flatMap(({ entries }) => entries)); // prettier-ignore
    const plan = planned(act, found);
    return isPlan(plan) ? [{ act, plan, found }] : [];
  }).flat();
}

const all = plans();

test("enough acts of each kind become plans", () => {
  for (const kind of Object.keys(fieldsOf))
    expect(all.filter(({ act }) => act.kind === kind).length).toBeGreaterThan(4);
});

test("[G2-G7, R83] a plan writes its act's fields on its act's rows and nothing else, never an SSN, never a revoked row", () => {
  for (const { act, plan, found } of all) {
    const named = new Set(refsOf(act).map(entryId));
    const entries = new Map(found.book.tabs.flatMap((tab) => tab.entries.map((entry) => [entryId(entry), entry])));
    expect(plan.kind).toBe(act.kind);
    for (const edit of plan.edits) {
      const entry = entries.get(entryId(edit));
      expect(fieldsOf[act.kind]).toContain(edit.field);
      expect(named.has(entryId(edit))).toBe(true);
      expect(entry?.revoked).toBe(false);
      expect(entry?.row).toBe(edit.row);
      expect(edit.before).toBe(entry?.cells[edit.field] ?? "");
      expect(edit.after).not.toBe(edit.before);
      expect(String(edit.after)).not.toMatch(/900-00-1234/);
    }
    for (const { cells, tab } of plan.entries) {
      expect(act).toMatchObject({ kind: "request", tab });
      expect(Object.keys(cells)).not.toContain("ssn");
      expect(Object.keys(cells)).not.toContain("dateIssued");
      expect(Object.values(cells).join(" ")).not.toMatch(/900-00-1234/);
    }
    const lines = plan.appends.filter(({ sheet }) => sheet === "Attendance");
    expect(lines.flatMap(({ rows }) => rows)).toHaveLength(act.kind === "attendance" ? 1 : 0);
    expect(JSON.stringify(lines)).not.toMatch(/900-00-1234/);
    const { newTabs, highlights, helps, entriesOff, withdrawals, columnsOff } = plan;
    expect([newTabs, highlights, helps, entriesOff, withdrawals, columnsOff].flat()).toEqual([]);
  }
});

test("[R14, G4] no issue date without a readable consent that is not later, and a method", () => {
  for (const { plan, found, act } of all.filter(({ plan }) => plan.kind === "issue")) {
    const entries = new Map(found.book.tabs.flatMap((tab) => tab.entries.map((entry) => [entryId(entry), entry])));
    for (const ref of act.kind === "issue" ? act.entries : []) {
      const { consentOn, consentBy, dateIssued } = entries.get(entryId(ref))?.cells ?? {};
      const on = plan.edits.find(({ field, rowKey }) => field === "dateIssued" && rowKey === ref.rowKey)?.after;
      expect(typeof consentOn === "number" && typeof on === "number" && consentOn <= on && on <= today).toBe(true);
      expect(consentBy).not.toBe("");
      expect(dateIssued).toBe("");
    }
  }
});
