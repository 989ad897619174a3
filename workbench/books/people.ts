import { firstNames, lastNames } from "./names";
import { randomFrom, type Random } from "./random";

/**
 * What happened to a client, and so what the reports say: `regular` logs in, `listens` only hears audio (days without
 * hours), `silent` has zero days in all three months, `pending` was invited and did not activate, `recent` got the
 * license in October, `absent` is missing from the reports (the list has the address with a slip), `revoked` has no license.
 */
export type Story = "regular" | "listens" | "silent" | "pending" | "recent" | "absent" | "revoked";

/** A client of the sample. Dates are serials of the 1900 system; days and seconds are those of August, September, October 2026. */
export type Client = {
  readonly unit: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly caseNumber: string;
  readonly ssn: string;
  readonly email: string;
  readonly workerNumber: string;
  readonly issued: number;
  readonly story: Story;
  readonly revoked: number | null;
  readonly revokeReason: string;
  readonly days: readonly [number, number, number];
  readonly seconds: readonly [number, number, number];
  /** What the supervisor wrote down about the client, where anything. */
  readonly decision: Decision | null;
};

/** A decision of the supervisor; dates are serials. */
export type Decision = {
  readonly decision: string;
  readonly contacted: number;
  readonly until: number | null;
  readonly reason: string;
};

/** Serial of a day, 1900 system. */
export function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** Entries on each of the six unit tabs: 300 in all. */
const UNIT_SIZES = [62, 55, 48, 44, 40, 51];
const DOMAINS = ["example.com", "example.net", "example.org"];
const REASONS = ["Not using license", "Client asked to stop", "Case closed", "Activity ended"];

/** The stories of a unit's entries, in turn; everybody else is regular. */
const STORIES: readonly (readonly [Story, number])[] = [
  ["revoked", 7],
  ["silent", 4],
  ["pending", 2],
  ["listens", 2],
  ["recent", 2],
  ["absent", 1],
];

/** About 300 invented clients. Reserved mail domains and impossible SSNs only. */
export function makeClients(seed: number): readonly Client[] {
  const random = randomFrom(seed);
  const taken = new Set<string>();
  return UNIT_SIZES.flatMap((size, unit) => {
    const stories = shuffled(random, size);
    return stories.map((story) => makeClient(random, taken, unit, story));
  });
}

function shuffled(random: Random, size: number): Story[] {
  const stories = STORIES.flatMap(([story, count]) => Array.from({ length: count }, () => story));
  while (stories.length < size) stories.push("regular");
  for (let last = stories.length - 1; last > 0; last -= 1) {
    const other = random.whole(0, last);
    const [a, b] = [stories[last], stories[other]];
    if (a && b) [stories[last], stories[other]] = [b, a];
  }
  return stories;
}

function makeClient(random: Random, taken: Set<string>, unit: number, story: Story): Client {
  const firstName = random.oneOf(firstNames);
  const lastName = random.oneOf(lastNames);
  const issued = issueDate(random, story);
  const revoked = story === "revoked" ? random.whole(issued + 60, Math.max(issued + 60, serial(2026, 7, 20))) : null;
  return {
    unit,
    firstName,
    lastName,
    caseNumber: caseNumber(random),
    ssn: ssnOf(unit, random.whole(1, 9998)),
    email: freshEmail(random, taken, firstName, lastName),
    workerNumber: `W${unit + 1}${String(random.whole(1, 6)).padStart(2, "0")}`,
    issued,
    story,
    revoked,
    revokeReason: revoked === null ? "" : random.oneOf(REASONS),
    ...usage(random, story, issued),
    decision: null,
  };
}

/** One in twenty has a number, an impossible one; of the others it says where the number is, so that the list shows more than that. */
function ssnOf(unit: number, serial: number): string {
  return serial % 20 === 0 ? `900-${20 + unit}-${String(serial).padStart(4, "0")}` : "Kept in CalSAWS";
}

function issueDate(random: Random, story: Story): number {
  if (story === "recent") return random.whole(serial(2026, 10, 1), serial(2026, 10, 23));
  if (story === "pending")
    return random.oneOf([serial(2026, 3, 3), serial(2026, 6, 15), serial(2026, 9, 14), serial(2026, 10, 27)]);
  return random.whole(serial(2022, 7, 5), serial(2026, story === "revoked" ? 3 : 6, 30));
}

const LETTERS = "A B C D F G H J K L M N P R S T V W X".split(" ");

function caseNumber(random: Random): string {
  const letter = () => random.oneOf(LETTERS);
  return `1${letter()}${random.whole(1, 9)}${letter()}${random.whole(100, 999)}`;
}

function freshEmail(random: Random, taken: Set<string>, firstName: string, lastName: string): string {
  const plain = `${firstName}.${lastName}`
    .normalize("NFD")
    .replace(/[^A-Za-z.]/g, "")
    .toLowerCase();
  for (let copy = 1; ; copy += 1) {
    const email = `${plain}${copy === 1 ? "" : String(copy)}@${random.oneOf(DOMAINS)}`;
    if (taken.has(email)) continue;
    taken.add(email);
    return email;
  }
}

const NOTHING = { days: [0, 0, 0], seconds: [0, 0, 0] } as const;

function usage(random: Random, story: Story, issued: number): Pick<Client, "days" | "seconds"> {
  if (story !== "regular" && story !== "listens" && story !== "recent") return NOTHING;
  const firstMonth = issued >= serial(2026, 10, 1) ? 2 : 0;
  const month = (index: number) =>
    index < firstMonth || (index < 2 && random.whole(1, 5) === 1) ? 0 : random.whole(1, 19);
  const days: Client["days"] = [month(0), month(1), month(2)];
  const seconds = days.map((count) => (story === "listens" ? 0 : count * random.whole(600, 6200)));
  return { days, seconds: [seconds[0] ?? 0, seconds[1] ?? 0, seconds[2] ?? 0] };
}

/** The clients with one address shared by the first regular client of the first and of the third unit: a family's only mailbox. */
export function withSharedEmail(clients: readonly Client[]): readonly Client[] {
  const [one, other] = [0, 2].map((unit) =>
    clients.find((client) => client.unit === unit && client.story === "regular"),
  );
  if (!one || !other) return clients;
  return clients.map((client) => (client === other ? { ...client, email: one.email } : client));
}

/** What the first unit's supervisor decided about silent clients, in turn: one hold, one who asked to stop. */
const DECISIONS: readonly Decision[] = [
  {
    decision: "Hold",
    contacted: serial(2026, 10, 19),
    until: serial(2026, 12, 31),
    reason: "Medical leave until the new year",
  },
  { decision: "Asked to stop", contacted: serial(2026, 10, 28), until: null, reason: "" },
];

/** The clients with the decisions on record. */
export function withDecisions(clients: readonly Client[]): readonly Client[] {
  const silent = clients.filter((client) => client.unit === 0 && client.story === "silent");
  return clients.map((client) => ({ ...client, decision: DECISIONS[silent.indexOf(client)] ?? null }));
}
