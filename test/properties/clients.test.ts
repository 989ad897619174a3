import { agendaOf } from "../../src/domain/clients/agendaOf";
import type { AgendaKind } from "../../src/domain/clients/agenda";
import { clientFactsOf } from "../../src/domain/clients/clientFactsOf";
import { worklistsOf } from "../../src/domain/clients/worklistsOf";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { reviewMonth } from "../../src/domain/review/reviewMonth";
import { procedureSettings } from "../../src/domain/settings/settings";
import { fromIsoDate } from "../../src/domain/values/serialDate";
import { rowWords } from "../../src/text/rowWords";
import { Random } from "../builders/random";
import { randomGrid, sheetOfGrid } from "../builders/randomLists";

const BOOKS = 400;

function randomReview(random: Random) {
  const sheets = ["U", "V"].slice(0, random.between(1, 2)).map((name) => sheetOfGrid(randomGrid(random, name)));
  const asOf = fromIsoDate(random.pick(["2026-09-30", "2026-10-31"])) ?? 0;
  const review = reviewMonth({ sheets, reports: [], words: rowWords, importName: "", asOf });
  return { ...review, settings: { ...procedureSettings, ssn: random.pick(["full", "none"] as const) } };
}

function placesOf(facts: readonly ClientFacts[]): string[] {
  return facts.map(({ entry: { tab, row } }) => `${tab}${String(row)}`).sort();
}

it("[G12] today's list and the worklists say the same as the stages, over random lists", () => {
  const met = new Set<string>();
  for (let seed = 1; seed <= BOOKS; seed += 1) {
    const random = new Random(seed);
    const review = randomReview(random);
    const today = fromIsoDate(random.pick(["2026-10-08", "2026-10-09"])) ?? 0;
    const all = review.results.map((result) => clientFactsOf(result, review, today));
    const lists = worklistsOf(review, today);
    const { lines, seats } = agendaOf(review, today);
    const onLine = (kind: AgendaKind): string[] =>
      (lines.find((line) => line.kind === kind)?.items ?? []).map(({ tab, row }) => `${tab}${String(row)}`).sort();
    const where = (holds: (facts: ClientFacts) => boolean): string[] => placesOf(all.filter(holds));
    const isLeft = ({ stage, next }: ClientFacts): boolean => stage !== "revoked" && next !== "revoke";
    const isRequest = (facts: ClientFacts): boolean =>
      isLeft(facts) && facts.missing.includes("dateIssued") && ["consent", "license"].includes(facts.stage);

    expect(onLine("toRevoke")).toEqual(where(({ next }) => next === "revoke"));
    expect(onLine("requestOpen")).toEqual(where(isRequest));
    expect(onLine("consentMissing")).toEqual(where((f) => isLeft(f) && f.stage === "consent" && !isRequest(f)));
    expect(onLine("licenseUnfinished")).toEqual(
      where((f) => isLeft(f) && f.consent.state === "there" && ["group", "profile", "record"].includes(f.stage)),
    );
    for (const place of where(({ next }) => next === "decide")) expect(onLine("decisionDue")).toContain(place);
    for (const place of where(({ next }) => next === "holdEnded")) expect(onLine("holdEnding")).toContain(place);
    for (const place of where(({ next }) => next === "remind"))
      expect([...onLine("activationDue"), ...onLine("activationOverdue")]).toContain(place);
    expect([lists.toRevoke, lists.requests, lists.unfinished, lists.candidates].map(placesOf)).toEqual(
      (["toRevoke", "requestOpen", "licenseUnfinished", "decisionDue"] as const).map(onLine),
    );
    const open = where(({ stage }) => stage !== "revoked");
    for (const { kind, items } of lines) {
      for (const { tab, row } of items) expect(open).toContain(`${tab}${String(row)}`);
      met.add(kind);
    }
    expect(seats.invited + seats.active).toBeLessThanOrEqual(seats.onList);
    expect(seats.onList).toBe(where((f) => f.stage !== "revoked" && !f.missing.includes("dateIssued")).length);
  }
  expect([...met].sort()).toEqual(
    [
      "activationDue",
      "activationOverdue",
      "consentMissing",
      "decisionDue",
      "licenseUnfinished",
      "requestOpen",
      "toRevoke",
    ].sort(),
  );
});
