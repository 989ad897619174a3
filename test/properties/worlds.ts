import { addMonths, endOfMonth } from "../../src/domain/values/serialDate";
import { day } from "../builders/month";
import { Random } from "../builders/random";
import type { World, WorldLine, WorldReport, WorldRow } from "./world";

/** What kind of months a world has: how often clients are absent or silent, how often things go wrong. */
type Mood = {
  readonly random: Random;
  readonly asOf: number;
  readonly people: readonly string[];
  readonly absent: number;
  readonly silent: number;
  readonly odd: number;
  /** Reports leave out people without activity. */
  readonly activeOnly: boolean;
};

const tabs = ["Unit 7", "Unit 12"] as const;
const monthEnds = ["2026-10-31", "2026-11-30", "2027-02-28", "2028-02-29", "2026-05-31"].map(day);

/** A random list and random months around one data-through date; days cluster where the rules turn. The seed repeats it. */
export function worldOf(seed: number): World {
  const random = new Random(seed);
  const asOf = random.chance(0.75) ? random.pick(monthEnds) : random.between(day("2026-01-01"), day("2028-12-31"));
  const people = Array.from({ length: random.between(1, 6) }, (_, index) => `client${index}@example.com`);
  const mood: Mood = {
    random,
    asOf,
    people,
    absent: random.pick([0, 0.05, 0.2, 0.5]),
    silent: random.pick([0.5, 0.9, 1]),
    odd: random.pick([0, 0.02, 0.1]),
    activeOnly: random.chance(0.4),
  };
  const months = random.pick([0, 3, 3, 3, 4]);
  return {
    rows: people.map((email) => row(mood, email)),
    reports: random.shuffled([
      ...Array.from({ length: months }, (_, back) => monthly(mood, back)),
      ...Array.from({ length: random.pick([0, 0, 1, 2, 4]) }, () => anyReport(mood)),
    ]),
    months: new Map(tabs.map((tab) => [tab, random.between(1, 3)])),
  };
}

/** Days on either side of month ends and of the data-through date, and elsewhere. */
function nearDay({ random, asOf }: Mood): number {
  if (random.chance(0.3)) return random.between(asOf - 200, asOf + 20);
  const turn = random.chance(0.3) ? asOf : endOfMonth(addMonths(asOf, -random.between(0, 3)));
  return turn + random.between(-1, 1);
}

function sometimes<Value>({ random }: Mood, probability: number, value: () => Value): Value | null {
  return random.chance(probability) ? value() : null;
}

function row(mood: Mood, email: string): WorldRow {
  const { random, asOf, odd, people } = mood;
  const oddEmail = () => random.pick(["", ...people]);
  return {
    tab: random.pick(tabs),
    email: random.chance(odd) ? oddEmail() : email,
    issued: random.chance(0.6) ? asOf - 500 : random.chance(0.1) ? null : nearDay(mood),
    revokedOn: sometimes(mood, 0.08, () => nearDay(mood)),
    decision: random.chance(0.7) ? "" : random.pick(["Keep", "Hold", "ASKED TO STOP", "No contact", "Revoke"]),
    contactedOn: sometimes(mood, 0.2, () => nearDay(mood)),
    holdUntil: sometimes(mood, 0.2, () => nearDay(mood)),
    holdReason: random.chance(0.4) ? "medical" : "",
    activation: random.pick(["", "", "", "", "Invited", "Activated"]),
    lastLogin: sometimes(mood, 0.15, () => nearDay(mood)),
  };
}

function monthly(mood: Mood, back: number): WorldReport {
  const to = endOfMonth(addMonths(mood.asOf, -back));
  return report(mood, {
    kind: "learner-summary",
    from: endOfMonth(addMonths(to, -1)) + 1,
    to: Math.min(to, mood.asOf),
    hasDays: true,
    hasLogin: false,
  });
}

function anyReport(mood: Mood): WorldReport {
  const { random, asOf } = mood;
  const [a, b] = [nearDay(mood), nearDay(mood)];
  const period = random.chance(0.2) ? { from: asOf - 91, to: asOf } : { from: Math.min(a, b), to: Math.max(a, b) };
  const on = random.chance(0.5) ? asOf : nearDay(mood);
  return report(
    mood,
    random.pick([
      { kind: "learner-summary", ...period, hasDays: true, hasLogin: false },
      { kind: "analyst", ...period, hasDays: true, hasLogin: true },
      { kind: "analyst", ...period, hasDays: false, hasLogin: true },
      { kind: "learner-detail", ...period, hasDays: false, hasLogin: false },
      { kind: "users", from: on, to: on, hasDays: false, hasLogin: true },
      { kind: "users", from: on, to: on, hasDays: false, hasLogin: false },
    ]),
  );
}

function report(mood: Mood, head: Omit<WorldReport, "lines">): WorldReport {
  const { random, activeOnly, people, absent, odd } = mood;
  const lines = [...people, "stranger@example.org"].flatMap((email) => {
    if (random.chance(absent)) return [];
    const one = line(mood, email, head);
    const isListed = !activeOnly || head.kind === "users" || one.days !== 0;
    const again = head.kind === "learner-detail" || random.chance(odd) ? [line(mood, email, head)] : [];
    return isListed ? [one, ...again] : [];
  });
  return {
    ...head,
    lines: lines.length > 0 ? lines : [line(mood, "stranger@example.org", { ...head, hasDays: false })],
  };
}

function line(
  mood: Mood,
  email: string,
  { kind, hasDays, hasLogin }: Pick<WorldReport, "kind" | "hasDays" | "hasLogin">,
): WorldLine {
  const { random, asOf, silent, odd } = mood;
  const days = random.chance(silent) ? 0 : random.pick([2, 5]);
  const on = () => (random.chance(silent) ? asOf - 300 : nearDay(mood));
  const kinds = hasLogin ? (["login", "login", "viewed"] as const) : (["viewed", "engaged"] as const);
  const word = () => random.pick(["invited", "activated", "activated", "notInvited", "noLicense"] as const);
  return {
    email,
    days: hasDays && !random.chance(odd) ? days : null,
    seconds: random.pick([null, 0, 59, 3600, 4000]),
    seen: sometimes(mood, hasLogin ? 0.7 : odd, () => ({ on: on(), kind: random.pick(kinds) })),
    activation: sometimes(mood, kind === "users" ? 0.7 : odd, word),
  };
}
