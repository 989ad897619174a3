import { placeholdersIn } from "../../src/domain/drafts/draft";
import type { MonthCounts, UnitCounts, UnitReport } from "../../src/domain/report/unitReport";
import { procedureSettings, type Settings } from "../../src/domain/settings/settings";
import { huddleDraft } from "../../src/text/huddleDraft";
import { day } from "../builders/month";

const october = { from: day("2026-10-01"), to: day("2026-10-31") };

const total: UnitCounts = {
  tab: null,
  onList: 1_204,
  invited: 31,
  active: 402,
  candidates: 12,
  revoked: 3,
  issued: 14,
  due: 20,
  inTime: 17,
  late: 3,
};

const ofOctober: MonthCounts = {
  month: october,
  state: "covered",
  viewedMinutes: 24_059,
  countableMinutes: 5_400,
  people: { active: 402 },
  flow: { activated: 5, reactivated: 1, lapsed: 2, revoked: 3 },
};

function report(changes: Partial<UnitReport> = {}): UnitReport {
  return {
    scope: null,
    asOf: day("2026-10-31"),
    madeOn: day("2026-11-02"),
    month: october,
    activationDays: 7,
    units: [],
    total,
    months: [{ ...ofOctober, month: { from: day("2026-09-01"), to: day("2026-09-30") }, viewedMinutes: 1 }, ofOctober],
    seats: { pool: 1_500, onList: 1_204, invited: 31, active: 402, returnable: 12 },
    hideBelow: 0,
    ...changes,
  };
}

const bodyOf = (changes: Partial<UnitReport> = {}, settings: Partial<Settings> = {}) =>
  huddleDraft(report(changes), { ...procedureSettings, ...settings }).body;

it("[R81, R31] totals without names of the report's own month, and an invitation to offer it to everybody", () => {
  expect(huddleDraft(report(), procedureSettings)).toEqual({
    subject: null,
    unfilled: [],
    body: `LinkedIn Learning, all units, October 2026

Licenses on the list: 1,204
Active: 402
Invited: 31
Free to give out: 296
Hours viewed: 400
Countable hours: 90
By the reports up to October 31, 2026

Every CWES client can learn with it, on a computer, a tablet or a smart phone. Who will you offer it to this week?`,
  });
});

it("[R81] before the first report nobody knows that none is active: the line is left out, not 0", () => {
  const body = bodyOf({ asOf: null, total: { ...total, active: 0, invited: 6 } });
  expect(body).not.toContain("Active");
  expect(body).toContain("Invited: 6\n");
  expect(bodyOf({ total: { ...total, active: 0 } })).toContain("Active: 0\n");
});

it("[H12] what is hidden stays hidden, and one line says what that means", () => {
  const body = bodyOf({ hideBelow: 11, total: { ...total, invited: "hidden", active: "hidden" } });
  expect(body).toContain("Active: hidden\nInvited: hidden\n");
  expect(body).toContain(
    "\nhidden: from 1 to 10 people or their hours, or a number from which such a one could be worked out\n",
  );
});

it("[H12] hours of few people are hidden, and the line says why; hours of nobody are 0", () => {
  const body = bodyOf({ hideBelow: 11, months: [{ ...ofOctober, viewedMinutes: "hidden", countableMinutes: 0 }] });
  expect(body).toContain("Hours viewed: hidden\nCountable hours: 0\n");
  expect(body).toContain("\nhidden: from 1 to 10 people or their hours");
  expect(bodyOf({ hideBelow: 11 })).not.toContain("hidden");
});

it("[H12] free licenses would tell how many are on the list, so they go with it", () => {
  const seats = { pool: 1_500, onList: "hidden", invited: 31, active: 402, returnable: 12 } as const;
  const body = bodyOf({ hideBelow: 11, total: { ...total, onList: "hidden" }, seats });
  expect(body).toContain("Licenses on the list: hidden\n");
  expect(body).not.toMatch(/Free|1,204|296/);
});

it("[R81] what nobody knows has no line: a pool, hours, the day of the reports", () => {
  const seats = { pool: null, onList: 1_204, invited: 31, active: 402, returnable: 12 };
  const months = [{ ...ofOctober, viewedMinutes: null, countableMinutes: null }];
  expect(bodyOf({ seats, months, asOf: null })).not.toMatch(/Free|viewed|Countable|reports|\{/);
  expect(bodyOf({ scope: "Unit 12", seats: null, months: [] })).toMatch(
    /^LinkedIn Learning, Unit 12, October 2026\n(?!.*Free)/,
  );
});

it("[G10] more on the list than in the pool is no number below none", () => {
  expect(bodyOf({ seats: { pool: 1_000, onList: 1_204, invited: 0, active: 0, returnable: 0 } })).toContain(
    "Free to give out: 0\n",
  );
});

it("[G13] the county's words hold, and what is not known goes from them too", () => {
  const texts = new Map([["huddle en", { subject: null, body: "{month}\n{licenses} licenses\n{available} free" }]]);
  expect(bodyOf({ seats: null }, { texts })).toBe("October 2026\n1,204 licenses");
  const vietnamese = huddleDraft(report(), procedureSettings, "vi").body;
  expect(vietnamese).toContain("all units, October 2026");
  expect(placeholdersIn(vietnamese)).toEqual([]);
});
