import { useReader } from "../../src/domain/report/clientUse";
import type { MonthUse } from "../../src/domain/report/monthFlow";
import { monthsUpTo } from "../../src/domain/report/months";
import type { ReadReport, Seen } from "../../src/domain/usage/report";
import type { Period } from "../../src/domain/values/period";
import { client, day, report, review, unitTab } from "../builders/month";
import { Random } from "../builders/random";

const months = monthsUpTo(day("2026-10-31"), 4);
const first = day("2026-07-01");
const email = "client1@example.com";

type Told = {
  readonly period: Period;
  readonly hasDays: boolean;
  readonly hasLogin: boolean;
  readonly line: { readonly days: number | null; readonly seen: Seen | null } | null;
};

function randomReports(random: Random): Told[] {
  return Array.from({ length: random.between(1, 6) }, () => {
    const period = randomPeriod(random);
    const hasDays = random.chance(0.7);
    const hasLogin = random.chance(0.3);
    const kind = random.pick(["login", "openLogin", "viewed", "engaged"] as const);
    const seen = random.chance(0.2) ? { on: first + random.between(-40, 122), kind } : null;
    const days = hasDays && random.chance(0.85) ? (random.chance(0.8) ? 0 : random.between(1, 9)) : null;
    return { period, hasDays, hasLogin, line: random.chance(0.15) ? null : { days, seen } };
  });
}

/** Whole months, quarters, and any days. */
function randomPeriod(random: Random): Period {
  const month = random.pick(months);
  if (random.chance(0.5)) return month;
  if (random.chance(0.3)) return { from: first, to: day("2026-09-30") };
  const from = first + random.between(-20, 120);
  return { from, to: from + random.between(0, 50) };
}

/** The sentences of docs/reports.md, day by day. */
function toldOf(month: Period, told: readonly Told[]): MonthUse {
  const isIn = (on: number) => on >= month.from && on <= month.to;
  for (const { period, line } of told) {
    if (line === null) continue;
    if (line.seen !== null && line.seen.kind !== "openLogin" && isIn(line.seen.on)) return "use";
    if ((line.days ?? 0) > 0 && isIn(period.from) && isIn(period.to)) return "use";
  }
  for (let on = month.from; on <= month.to; on += 1) {
    const of = told.filter(
      ({ period, hasDays, hasLogin }) => (hasDays || hasLogin) && period.from <= on && on <= period.to,
    );
    const said = of.map(wordOf);
    if (!said.includes("zero") || said.some((word) => word !== "zero" && word !== "nothing")) return "unknown";
  }
  return "silent";
}

function wordOf({ period, line }: Told): "absent" | "zero" | "other" | "nothing" {
  if (line === null) return "absent";
  if (line.days !== null) return line.days === 0 ? "zero" : "other";
  if (line.seen?.kind !== "login") return "nothing";
  return line.seen.on < period.from ? "zero" : "other";
}

/** Somebody else is in every report: one without lines covers nothing. */
function readOf({ period, hasDays, hasLogin, line }: Told): ReadReport {
  return report(period, [{ email: "client2@example.com" }, ...(line === null ? [] : [{ email, ...line }])], {
    hasDays,
    hasLogin,
  });
}

test("[R80] a client's months are what the sentences say, day by day, for 4,000 random lists of reports", () => {
  const random = new Random(80);
  const found = { use: 0, silent: 0, unknown: 0 };
  for (let run = 0; run < 4000; run += 1) {
    const told = randomReports(random);
    const done = review({ sheets: [unitTab("U", [client(1), client(2)])], reports: told.map(readOf) });
    // Lines that contradict each other tell nothing: the classifier's own tests look at them.
    const [result] = done.results;
    if (done.contradicting.size > 0 || result === undefined) continue;
    const uses = useReader(done, months)(result.entry).months;
    const wanted = months.map((month) => toldOf(month, told));
    if (uses.join() !== wanted.join())
      throw new Error(`${uses.join()} is not ${wanted.join()}: ${JSON.stringify(told)}`);
    for (const use of uses) found[use] += 1;
  }
  expect(Math.min(...Object.values(found))).toBeGreaterThan(300);
});
