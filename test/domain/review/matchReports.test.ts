import type { BinnedLine } from "../../../src/domain/review/binnedReport";
import type { ReadReport } from "../../../src/domain/usage/report";
import {
  client,
  day,
  person,
  report,
  review,
  seen,
  span,
  unitTab,
  usersList,
  type RowCells,
} from "../../builders/month";
import { applyInMemory } from "../../builders/applyInMemory";

/** Every line in one bin (rules section 5, rulings 11 and 12); V8 and V9 of domain.md. */
const october = span("2026-10");
const setup = (...rows: string[][]) => ({
  name: "Setup",
  visible: true,
  firstRow: 0,
  firstColumn: 0,
  values: [["Section", "Name", "Value", "Value 2", "Note"], ...rows],
});

function lines(rows: readonly RowCells[], one: ReadReport, settings: string[][] = []): readonly BinnedLine[] {
  const found = review({ sheets: [unitTab("Unit 12", rows), setup(...settings)], reports: [one] });
  return found.reports[0]?.lines.slice(1) ?? [];
}

const binOf = (listed: string, reported: string) => {
  const [line] = lines([client(1, { email: listed })], report(october, [{ email: reported, days: 1 }]));
  return [line?.bin, line?.suggestions.map(({ email, because }) => `${because} ${email}`).join()];
};

describe("[V8] addresses that differ", () => {
  it.each([
    ["Maria.Santos@Example.com", "maria.santos@example.com", "matched", ""],
    ["hal@example.com", "hal+linkedin@example.com", "notOnList", "plus-tag hal@example.com"],
    ["lan.nguyen@gmail.example", "lannguyen@gmail.example", "notOnList", "dots lan.nguyen@gmail.example"],
    ["kim@mail.example", "kim@mial.example", "notOnList", "domain-typo kim@mail.example"],
    ["kim@mal.example", "kim@mail.example", "notOnList", "domain-typo kim@mal.example"],
    ["kim@example.com", "kim@example.org", "notOnList", ""],
    ["pat@example.com", "stranger@example.com", "notOnList", ""],
  ])("the list has %s, the report %s: %s", (listed, reported, bin, suggestion) => {
    expect(binOf(listed, reported)).toEqual([bin, suggestion]);
  });

  it("[V8] a line belongs to the open row, not to the revoked one", () => {
    const rows = [
      client(1, { email: "pat@example.com", revokedOn: day("2026-01-05") }),
      client(2, { email: "pat@example.com" }),
    ];
    const [line] = lines(rows, report(october, [{ email: "pat@example.com", days: 1 }]));
    expect([line?.bin, line?.entry?.row]).toEqual(["matched", 3]);
  });

  it("[V8] two clients with one address: needs a person, and both entries are a conflict", () => {
    const rows = [client(1, { email: "family@example.net" }), client(2, { email: "family@example.net" })];
    const found = review({
      sheets: [unitTab("Unit 12", rows)],
      reports: [report(october, [{ email: "family@example.net", days: 1 }])],
    });
    expect(found.reports[0]?.bins).toMatchObject({ needsYou: 1, matched: 0 });
    expect(found.reports[0]?.lines[1]?.reason).toBe("shared-email");
    expect(found.results.map(({ activity }) => [activity.class, activity.daysLoggedIn])).toEqual([
      ["conflict", null],
      ["conflict", null],
    ]);
  });

  it("[V8] never by name alone", () => {
    const [line] = lines(
      [client(1, { email: "" })],
      report(october, [{ email: "maria@example.com", name: "Given1 Family1", days: 1 }]),
    );
    expect([line?.bin, line?.suggestions]).toEqual(["notOnList", []]);
  });
});

describe("staff", () => {
  const worker = { email: "ec.worker@county.example.gov", days: 4 };
  it("is counted apart by the mail domains of Setup, and there are none by default", () => {
    expect(lines([client(1)], report(october, [worker]))[0]?.bin).toBe("notOnList");
    expect(lines([client(1)], report(october, [worker]), [["Staff", "county.example.gov"]])[0]?.bin).toBe("staff");
    expect(
      lines([client(1)], report(october, [{ ...worker, email: "a@ssa.county.example.gov" }]), [
        ["Staff", "county.example.gov"],
      ])[0]?.bin,
    ).toBe("staff");
  });

  it("is a title other than Client in a report that has titles; a blank title says nothing", () => {
    const titles = ["Employment Counselor", "client", ""].map((title, index) => ({
      email: `p${index}@example.net`,
      title,
      days: 1,
    }));
    expect(lines([client(1)], report(october, titles, { hasTitles: true })).map(({ bin }) => bin)).toEqual([
      "staff",
      "notOnList",
      "notOnList",
    ]);
    expect(lines([client(1)], report(october, titles)).map(({ bin }) => bin)).toEqual([
      "notOnList",
      "notOnList",
      "notOnList",
    ]);
  });

  it("on the list is a client: the list wins and the title is a note", () => {
    const said = [{ email: "client1@example.com", title: "Supervisor", days: 1 }];
    expect(lines([client(1)], report(october, said, { hasTitles: true }))[0]).toMatchObject({
      bin: "matched",
      titleNote: true,
    });
  });
});

describe("what a person settled", () => {
  it("an alias matches, the entry gets its activity, and Setup remembers the pair", () => {
    const sheets = [unitTab("Unit 12", [client(1)])];
    const reports = [report(october, [{ email: "given@home.example", days: 2 }])];
    const rowKey = review({ sheets, reports }).results[0]?.entry.rowKey ?? "";
    const settlements = new Map([["given@home.example", { as: "alias", entry: { tab: "Unit 12", rowKey } } as const]]);
    const found = review({ sheets, reports, settlements });
    expect([found.reports[0]?.bins.matched, found.results[0]?.activity.class]).toEqual([1, "active"]);
    const applied = applyInMemory(sheets, found.plan);
    const again = review({ sheets: applied, reports });
    expect([again.unchanged, again.results[0]?.activity.class]).toEqual([true, "active"]);
  });

  it("staff and passed-over addresses are remembered too", () => {
    const sheets = [unitTab("Unit 12", [client(1)])];
    const reports = [
      report(october, [
        { email: "lead@example.org", days: 2 },
        { email: "x@example.net", days: 2 },
      ]),
    ];
    const settlements = new Map([
      ["lead@example.org", { as: "staff" } as const],
      ["x@example.net", { as: "ignore" } as const],
    ]);
    const first = review({ sheets, reports, settlements });
    expect(first.reports[0]?.lines.slice(1).map(({ bin, ignored }) => [bin, ignored])).toEqual([
      ["staff", false],
      ["notOnList", true],
    ]);
    const found = review({ sheets: applyInMemory(sheets, first.plan).filter(({ name }) => name !== "Usage"), reports });
    expect(found.reports[0]?.bins).toMatchObject({ staff: 1, notOnList: 1 });
  });
});

describe("contradictions (ruling 11)", () => {
  it("in one report: both lines need a person, and the class survives re-opening", () => {
    const sheets = [unitTab("Unit 12", [client(1)])];
    const twice = [
      report(october, [
        { email: "client1@example.com", days: 0 },
        { email: "client1@example.com", days: 3 },
      ]),
    ];
    const found = review({ sheets, reports: twice });
    expect(found.reports[0]?.bins).toMatchObject({ needsYou: 2, matched: 0 });
    const reopened = review({ sheets: applyInMemory(sheets, found.plan), reports: [] });
    expect(reopened.results[0]?.activity.class).toBe("conflict");
  });

  it("between an earlier import and this one", () => {
    const sheets = [unitTab("Unit 12", [client(1)])];
    const first = review({
      sheets,
      reports: [report(span("2026-08-01", "2026-10-31"), [{ email: "client1@example.com", days: 0 }])],
    });
    const second = review({
      sheets: applyInMemory(sheets, first.plan),
      reports: [report(october, [{ email: "client1@example.com", days: 3 }])],
    });
    expect([second.reports[0]?.bins.needsYou, second.results[0]?.activity.class]).toEqual([1, "conflict"]);
  });

  it("seen while the report was read: the lines stay where they are, the entry is a conflict", () => {
    const told = (number: number, days: number) => {
      const line = person(number, { email: "client1@example.com", days });
      return {
        number,
        fate: "needsYou",
        reason: "contradiction",
        person: line.fate === "person" ? line.person : undefined,
      } as const;
    };
    const one = report(october, [], {
      lines: [told(1, 2), told(2, 5)].map(({ person: who, ...line }) =>
        who === undefined ? line : { ...line, person: who },
      ),
    });
    const found = review({ sheets: [unitTab("Unit 12", [client(1)])], reports: [one] });
    expect([found.reports[0]?.bins.needsYou, found.results[0]?.activity.class]).toEqual([2, "conflict"]);
  });
});

describe("importing again (ruling 12)", () => {
  const sheets = [unitTab("Unit 12", [client(1)])];
  const said = [
    { email: "client1@example.com", days: 2, seconds: 5400 },
    { email: "late@example.net", days: 1 },
  ];

  it("two months of the same bytes are two reports", () => {
    const silent = ["2026-08", "2026-09", "2026-10"].map((month) =>
      report(span(month), [{ email: "client1@example.com", days: 0 }], { fingerprint: "same" }),
    );
    const found = review({ sheets, reports: silent });
    expect(found.results[0]?.activity).toMatchObject({ class: "inactive", quietMonths: 3 });
    expect(found.reports.map(({ bins }) => bins.matched)).toEqual([1, 1, 1]);
  });

  it("the same file twice in one import: the second is all duplicate", () => {
    const one = report(october, said);
    const found = review({ sheets, reports: [one, { ...one, file: "copy.csv" }] });
    expect(found.reports.map(({ bins, known }) => [bins.matched, bins.notOnList, bins.duplicate, known])).toEqual([
      [1, 1, 0, false],
      [0, 0, 2, true],
    ]);
    expect(found.results[0]?.activity.daysLoggedIn).toBe(2);
  });

  it("the same content without its period is known by its content", () => {
    const one = report(october, said);
    const found = review({ sheets, reports: [one, { ...one, period: null }] });
    expect(found.reports[1]?.bins).toMatchObject({ duplicate: 2 });
  });

  it("lines of people who are on the list only now are added, the others are duplicate", () => {
    const one = report(october, said);
    const applied = applyInMemory(sheets, review({ sheets, reports: [one] }).plan);
    const grown = applied.map((sheet) =>
      sheet.name === "Unit 12" ? { ...sheet, values: [...sheet.values, newRow(sheet.values[0]?.length ?? 0)] } : sheet,
    );
    const second = review({ sheets: grown, reports: [one] });
    expect(second.reports[0]?.bins).toMatchObject({ matched: 1, duplicate: 1 });
    const third = review({ sheets: applyInMemory(grown, second.plan), reports: [one] });
    expect([third.unchanged, third.reports[0]?.bins.duplicate]).toEqual([true, 2]);
  });

  it("a question answered later makes a line news once more, and reading it worse does not", () => {
    const open = report(october, [{ email: "client1@example.com", days: 2 }]);
    const answered = {
      ...open,
      lines: report(october, [{ email: "client1@example.com", days: 2, seconds: 5400 }]).lines,
    };
    const applied = applyInMemory(sheets, review({ sheets, reports: [open] }).plan);
    const second = review({ sheets: applied, reports: [answered] });
    expect([second.reports[0]?.bins.matched, second.results[0]?.activity.minutesViewed]).toEqual([1, 90]);
    const reopened = applyInMemory(applied, second.plan);
    const [third, fourth] = [answered, open].map((one) => review({ sheets: reopened, reports: [one] }));
    expect([third?.unchanged, third?.reports[0]?.bins.duplicate]).toEqual([true, 1]);
    expect([fourth?.unchanged, fourth?.results[0]?.activity.minutesViewed]).toEqual([true, 90]);
  });

  it("an older report never overwrites newer evidence", () => {
    const newer = usersList("2026-10-31", [
      { email: "client1@example.com", activation: "activated", seen: seen("2026-10-20") },
    ]);
    const applied = applyInMemory(sheets, review({ sheets, reports: [newer] }).plan);
    const older = usersList("2026-09-30", [
      { email: "client1@example.com", activation: "invited", seen: seen("2026-09-02") },
    ]);
    const found = review({ sheets: applied, reports: [older] });
    expect(found.plan.edits).toEqual([]);
    expect([found.asOf, found.results[0]?.activity.seen?.on]).toEqual([day("2026-10-31"), day("2026-10-20")]);
  });

  it("a report without a period proves no silence and is not kept, yet its dated login counts", () => {
    const undated = report(null, [{ email: "client1@example.com", days: 0, seen: seen("2026-10-20") }], {
      hasLogin: true,
      questions: ["period"],
    });
    const found = review({ sheets, reports: [undated] });
    expect([found.asOf, found.results[0]?.activity.class]).toEqual([null, "cannotTell"]);
    expect(found.plan.appends).toEqual([]);
    expect(found.plan.edits.map(({ field, after }) => [field, after])).toEqual([["lastLogin", day("2026-10-20")]]);
  });

  function newRow(width: number): string[] {
    return [
      "Late",
      "Comer",
      "1B2K999",
      "900-00-1234",
      "late@example.net",
      "EC01",
      "",
      ...Array.from({ length: width - 7 }, () => ""),
    ];
  }
});

describe("[V9] stacked months", () => {
  it("months stay months, blank addresses are listed, the revoked stay revoked", () => {
    const rows = [
      client(1, { email: "msantos@example.com" }),
      client(2, { email: "gone@example.com", revokedOn: day("2022-09-01") }),
    ];
    const [august, september] = [span("2022-08"), span("2022-09")];
    const stacked = report({ from: august.from, to: september.to }, [], {
      lines: [
        { number: 1, fate: "skipped", reason: "header" },
        person(2, { email: "msantos@example.com", period: august, days: 6, seconds: 15125 }),
        person(3, { email: "gone@example.com", period: august, days: 2, activation: "noLicense" }),
        { number: 4, fate: "skipped", reason: "total" },
        { number: 5, fate: "skipped", reason: "header" },
        { number: 6, fate: "needsYou", reason: "no-email" },
        person(7, { email: "msantos@example.com", period: september, days: 0, seconds: 0 }),
      ],
    });
    const found = review({ sheets: [unitTab("Unit 12", rows)], reports: [stacked] });
    expect(found.reports[0]?.bins).toEqual({
      matched: 3,
      notOnList: 0,
      staff: 0,
      skipped: 3,
      duplicate: 0,
      needsYou: 1,
    });
    expect(found.evidence.reports.map(({ period, listsEverybody }) => [period, listsEverybody])).toEqual([
      [august, false],
      [september, true],
    ]);
    expect(found.results.map(({ activity }) => activity.class)).toEqual(["active", "revoked"]);
    expect(found.results[0]?.activity).toMatchObject({ quietMonths: 1, daysLoggedIn: 6, minutesViewed: 252 });
  });
});
