import Papa from "papaparse";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { clientFactsOf } from "../../src/domain/clients/clientFactsOf";
import type { Draft } from "../../src/domain/drafts/draft";
import { clientsByWorker } from "../../src/domain/drafts/clientsByWorker";
import { actPlaces } from "../../src/domain/guidance/actEntries";
import type { GuideAct } from "../../src/domain/guidance/guideAct";
import { guidePlan } from "../../src/domain/guidance/guidePlan";
import type { EditPlan } from "../../src/domain/plan/editPlan";
import type { MonthlyReview } from "../../src/domain/review/monthlyReview";
import { makeUpload } from "../../src/domain/uploads/makeUpload";
import { readTemplate } from "../../src/domain/uploads/readTemplate";
import type { Upload, UploadKind } from "../../src/domain/uploads/upload";
import type { CellValue } from "../../src/domain/values/cell";
import { attendanceDraft } from "../../src/text/attendanceDraft";
import { clientDraft } from "../../src/text/clientDraft";
import { draftsForStaff, draftsToClient } from "../../src/text/draftWords";
import { huddleDraft } from "../../src/text/huddleDraft";
import { planNames } from "../../src/text/planNames";
import { rowWords } from "../../src/text/rowWords";
import { staffDraft } from "../../src/text/staffDraft";
import { logIntent } from "../../src/workbook/logSheet";
import { day, review } from "../builders/month";
import { Random } from "../builders/random";
import { hoursOf, huddleReport } from "./hoursSamples";
import { bareOf, leakyList, otherZeros, type LeakyList } from "./leakyLists";

const COUNT = 10_000;
const FIRST_SEED = 20_261_123;
const TIME_LIMIT = 300_000;
const lists = `${String(COUNT)} random lists`;
const today = day("2026-11-23");
const counted = { drafts: 0, inFiles: 0, refused: 0, plans: new Map<string, number>() };

type World = LeakyList & {
  readonly found: MonthlyReview;
  readonly clients: readonly ClientFacts[];
  readonly random: Random;
};

/** The digits of a text in order, of every script that the lists use, whatever stands between them. */
function digitsOf(text: string): string {
  return text.replace(/\P{Nd}+/gu, "").replace(/[^0-9]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return String(code - (otherZeros.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
}

/** No `expect` in a loop that runs a million times: it is slow. */
function holds(isTrue: boolean, said: string): void {
  if (!isTrue) throw new Error(said);
}

function holdsNoSsn(text: string, { ssns }: LeakyList, what: string): void {
  const digits = digitsOf(text);
  for (const ssn of ssns) holds(!digits.includes(ssn), `${what} holds an SSN`);
}

function isPersonal(text: string, { names, numbers }: LeakyList): boolean {
  const bare = bareOf(text);
  return [...names, ...numbers].some((value) => bare.includes(value.toUpperCase()));
}

/** The hours of each client, with the row's own values standing under Course name, and the slide of the first client's unit. */
function hoursAndHuddle({ clients, found: { settings }, random }: World): Draft[] {
  const drafts = clients.map(({ entry }) => {
    const { cells } = entry;
    const wrong = [cells.ssn, cells.caseNumber, cells.email, `${String(cells.firstName)} ${String(cells.lastName)}`];
    const courses = wrong.map((value = "") => `${random.pick(["", "Excel ", "="])}${String(value)}`);
    const made = attendanceDraft(hoursOf(entry), random.shuffled(["Word Basics", ...courses]), settings);
    for (const own of [cells.caseNumber, wrong[3]].map(bareOf))
      holds(own.length < 4 || !bareOf(made.body).includes(own), "hours are somebody's");
    holds(made.body.includes("Word Basics") && !made.body.includes("@"), "hours with an address, or without a course");
    return made;
  });
  return [...drafts, huddleDraft(huddleReport(clients[0]?.entry.tab ?? null), settings)];
}

/** Some drafts of each client, and the report to each worker. */
function draftsOf(world: World): Draft[] {
  const { clients, found, random } = world;
  const { settings } = found;
  const ids = [...draftsToClient, ...draftsForStaff];
  const single = clients.flatMap((facts) =>
    [random.pick(ids), random.pick(ids), random.pick(ids)].flatMap((id) => {
      const made = clientDraft(id, "en", facts, settings, today);
      holds(made.kind === "ready" || (id === "licenseRequest" && facts.consent.state !== "there"), `no draft ${id}`);
      return made.kind === "ready" ? [made.draft] : [];
    }),
  );
  const toWorkers = [...clientsByWorker(clients, settings)].map(([worker, own]) =>
    staffDraft(worker, own, settings, today),
  );
  return [...single, ...toWorkers, ...hoursAndHuddle(world)];
}

function draftsAreClean(world: World): void {
  for (const { subject, body } of draftsOf(world)) {
    counted.drafts += 1;
    holdsNoSsn(body, world, "a body");
    holdsNoSsn(subject ?? "", world, "a subject");
    holds(!isPersonal(subject ?? "", world) && !/@|\d{3}/.test(subject ?? ""), "a subject is about somebody");
  }
}

const templates = [
  "preferred_first_name,preferred_last_name,primary_email_address,work_title,license_english_status",
  "groups,invited_email_address,preferred_first_name,preferred_last_name,seat_id,CWES_license_LEARNING_status",
  "primary_email_address,preferred_last_name,preferred_first_name",
];

function uploadOf({ clients, found, random }: World, kind: UploadKind): Upload | null {
  const reading = readTemplate(random.pick(templates));
  if (reading.kind === "refused") throw new Error(reading.code);
  const made = makeUpload(kind, reading.template, random.shuffled(clients), found.book, found.settings);
  return made.kind === "none" ? null : made.upload;
}

/** What a file holds of people, read by another reader: the addresses, and all cells but the constants. */
function readFile({ csv }: Upload): { readonly addresses: string[]; readonly cells: string[] } {
  const [headers = [], ...rows] = Papa.parse<string[]>(csv, { newline: "\r\n", delimiter: "," }).data.slice(0, -1);
  const personal = headers.flatMap((header, at) => (/title|status/.test(header) ? [] : [at]));
  const address = headers.findIndex((header) => header.includes("email"));
  holds(
    headers.every((header) => !/group|seat|permission/.test(header)),
    "a column that changes more",
  );
  holds(
    rows.every((row) => row.length === headers.length),
    "a row of another width",
  );
  return {
    addresses: rows.map((row) => row[address] ?? ""),
    cells: rows.flatMap((row) => personal.map((at) => row[at] ?? "")),
  };
}

function filesAreClean(world: World): void {
  for (const kind of ["add", "revoke"] as const) {
    const upload = uploadOf(world, kind);
    if (upload === null) continue;
    const { addresses, cells } = readFile(upload);
    holdsNoSsn(upload.csv, world, "a file");
    for (const cell of cells) {
      holds(!/^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|[\p{Cc}\p{Cf}\u2028\u2029]/u.test(cell), "a formula or hidden sign");
      const bare = bareOf(cell);
      holds(!world.numbers.some((number) => bare.includes(number)), "a number of the list");
    }
    const places = upload.refused.map(({ tab, row }) => `${tab} ${String(row)}`);
    holds(new Set(places).size === places.length && new Set(addresses).size === addresses.length, "somebody twice");
    holds(addresses.length === upload.people && upload.people + places.length === world.clients.length, "lost");
    const inFile = world.clients.filter(({ entry }) => !places.includes(`${entry.tab} ${String(entry.row)}`));
    const wanted = inFile.map(({ entry }) => String(entry.cells.email).toLowerCase());
    holds([...addresses].sort().join() === wanted.sort().join(), "another address than the row's");
    holds(kind === "revoke" || inFile.every(({ consent }) => consent.state === "there"), "no consent");
    counted.inFiles += upload.people;
    counted.refused += places.length;
  }
}

function actsOf({ clients, random }: World): GuideAct[] {
  const several = clients.filter(() => random.chance(0.5));
  const entries = (random.chance(0.5) ? several : [random.pick(clients)]).map(({ entry }) => entry);
  const { cells } = random.pick(clients).entry;
  const text = (value: CellValue = "") => String(value);
  const request = {
    firstName: text(cells.firstName),
    lastName: text(cells.lastName),
    email: `new.${text(cells.email)}`,
    caseNumber: text(cells.caseNumber),
    workerNumber: text(cells.workerNumber),
  };
  const consent = { on: today, by: "written", emailVerified: true } as const;
  const decision = { decision: "keep", on: today, holdUntil: null, holdReason: "" } as const;
  return [
    { kind: "request", tab: "Unit 1", request, consent, isKnown: true },
    { kind: "consent", entries, consent },
    { kind: "issue", entries, on: today },
    { kind: "group", entries, group: text(cells.group) },
    { kind: "profile", entries, on: today },
    { kind: "decision", entries, ...decision },
    { kind: "revoke", entries, on: today, reason: text(cells.lastName), group: "" },
  ];
}

function plansOf(world: World): EditPlan[] {
  const { found } = world;
  const grounds = { review: found, today, words: rowWords };
  const acts = actsOf(world).flatMap((act) => {
    const plan = guidePlan(act, grounds, planNames.guide(act, actPlaces(act, found.book)));
    return "kind" in plan ? [plan] : [];
  });
  return [found.plan, ...acts];
}

function logIsClean(world: World): void {
  for (const plan of plansOf(world)) {
    counted.plans.set(plan.kind, (counted.plans.get(plan.kind) ?? 0) + 1);
    for (const row of logIntent(plan, "2026-11-23 12:00:00").rows) {
      const text = row.join(" | ");
      holdsNoSsn(text, world, "the Log");
      holds(!isPersonal(text, world) && !text.includes("@"), `the Log is about somebody: ${plan.kind}`);
    }
  }
}

const facts = { draftsAreClean, filesAreClean, logIsClean };
const failures = new Map<string, Error>();

beforeAll(() => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed += 1) {
    const random = new Random(seed);
    const list = leakyList(random);
    const found = review({ sheets: list.sheets, reports: [] });
    const clients = found.results.map((result) => clientFactsOf(result, found, today));
    for (const [name, fact] of Object.entries(facts)) {
      try {
        fact({ ...list, found, clients, random });
      } catch (cause) {
        if (!failures.has(name)) failures.set(name, new Error(`list of seed ${String(seed)}`, { cause }));
      }
    }
  }
}, TIME_LIMIT);

function judge(fact: keyof typeof facts): void {
  const failure = failures.get(fact);
  if (failure !== undefined) throw failure;
}

it(`[G13, R40] no subject has a name, address or number of the list, no draft an SSN: ${lists}`, () => {
  judge("draftsAreClean");
  expect(counted.drafts).toBeGreaterThan(COUNT * 5);
});

it(`[G14] no file has an SSN, a number of the list or a formula; everybody is in it once or refused: ${lists}`, () => {
  judge("filesAreClean");
  expect(Math.min(counted.inFiles, counted.refused)).toBeGreaterThan(COUNT);
});

it(`[G16] no row of the Log has an SSN, a name, an address or a number of the list: ${lists}`, () => {
  judge("logIsClean");
  const kinds = [...counted.plans.keys()].sort();
  expect(kinds).toEqual(["consent", "decision", "group", "import", "issue", "profile", "request", "revoke"]);
  expect(Math.min(...counted.plans.values())).toBeGreaterThan(COUNT / 100);
});
