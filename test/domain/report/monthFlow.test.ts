import { monthFlow, type LicenseLife, type MonthEvent, type MonthUse } from "../../../src/domain/report/monthFlow";

const uses: readonly MonthUse[] = ["use", "silent", "unknown"];

/** Every sequence of so many months. */
function sequences(length: number): MonthUse[][] {
  return length === 0 ? [[]] : sequences(length - 1).flatMap((rest) => uses.map((use) => [...rest, use]));
}

/** Every month of issue and of revoking, in and outside the sequence. */
function lives(length: number): LicenseLife[] {
  const places = [null, ...Array.from({ length: length + 2 }, (_, at) => at - 1)];
  return places.flatMap((issued) => places.map((revoked) => ({ issued, revoked })));
}

/** The sentences of docs/reports.md, one after the other, month by month. */
const sentences: Readonly<Record<MonthEvent, (months: readonly MonthUse[], at: number, life: LicenseLife) => boolean>> =
  {
    active: (months, at) => months[at] === "use",
    activated: (months, at, { issued }) => {
      if (months[at] !== "use" || issued === null || issued > at) return false;
      for (let before = 0; before < at; before += 1) if (months[before] === "use") return false;
      if (issued === at) return true;
      for (let month = issued; month < at; month += 1) if (months[month] !== "silent") return false;
      return true;
    },
    reactivated: (months, at) => {
      if (months[at] !== "use" || at < 2 || months[at - 1] !== "silent") return false;
      for (let before = 0; before < at - 1; before += 1) if (months[before] === "use") return true;
      return false;
    },
    lapsed: (months, at) => months[at] === "silent" && at > 0 && months[at - 1] === "use",
    revoked: (_, at, { revoked }) => at === revoked,
  };

function told(months: readonly MonthUse[], at: number, life: LicenseLife): MonthEvent[] {
  if (life.revoked !== null && at > life.revoked) return [];
  // The keys of the sentences are the events.
  return (Object.keys(sentences) as MonthEvent[]).filter((event) => sentences[event](months, at, life));
}

const sorted = (events: readonly MonthEvent[]) => [...events].sort().join(" ");

describe("[R80] the flow from month to month", () => {
  test.each([1, 2, 3, 4, 5])("is what the sentences say, for every sequence of %i months and every life", (length) => {
    for (const months of sequences(length))
      for (const life of lives(length)) {
        const found = monthFlow(months, life).map(sorted);
        const wanted = months.map((_, at) => sorted(told(months, at, life)));
        if (found.join() !== wanted.join())
          throw new Error(`${months.join(" ")} ${JSON.stringify(life)}: ${found.join()} is not ${wanted.join()}`);
      }
  });

  test("no month that is not known is counted, and none of them takes the place of a silent one", () => {
    for (const months of sequences(5)) {
      const flow = monthFlow(months, { issued: 0, revoked: null });
      months.forEach((use, at) => {
        if (use === "unknown") expect(flow[at]).toEqual([]);
        if (months[at - 1] === "unknown")
          expect(
            flow[at]?.some((event) => event === "lapsed" || event === "reactivated" || event === "activated"),
          ).toBe(false);
      });
    }
  });

  test("what is learned of an unknown month never makes more clients active in another month, or takes one away", () => {
    for (const months of sequences(4))
      months.forEach((use, at) => {
        if (use !== "unknown") return;
        const before = monthFlow(months, { issued: 0, revoked: null });
        const after = monthFlow(
          months.map((one, place) => (place === at ? "silent" : one)),
          { issued: 0, revoked: null },
        );
        before.forEach((events, month) => {
          if (month !== at) expect(after[month]).toEqual(expect.arrayContaining([...events]));
        });
      });
  });
});
