import { columnLines, columnsAnswers, helpsOf, withGroup } from "../../../src/app/setup/columnsStep";
import { countyAnswers } from "../../../src/app/setup/countyStep";
import { nothingTyped, type UnitDraft } from "../../../src/app/setup/drafts";
import { guidesAnswers, stepsByGuide } from "../../../src/app/setup/guidesStep";
import { patternExample } from "../../../src/app/setup/patternExample";
import { firstOpenStep, setupProgress, stepAfter, stepBefore, withoutDraft } from "../../../src/app/setup/setupAnswers";
import { unitsAnswers } from "../../../src/app/setup/unitsStep";
import { hoursAsInProcedure } from "../../builders/setup";
import { listHeaders, setupViewOf, unitTab } from "./setupViewOf";

const tabs = [unitTab("Unit 12", listHeaders), unitTab("Unit 14", listHeaders)];

describe("step Units", () => {
  test("what Setup says of a unit stands until it is typed over; groups are one per line", () => {
    const view = setupViewOf(tabs, {
      unitMonths: new Map([["Unit 12", 1]]),
      groups: new Map([["Unit 12", { groups: ["Unit 12 Clients"], alternates: [] }]]),
    });
    const { units } = unitsAnswers(view, new Map([["Unit 14", { groups: " North \n\nSouth; East " }]]));
    expect(units).toEqual([
      { tab: "Unit 12", months: 1, groups: ["Unit 12 Clients"], alternates: [], exercises: null },
      { tab: "Unit 14", months: 3, groups: ["North", "South", "East"], alternates: [], exercises: null },
    ]);
  });

  test("[R76] a unit's own word about exercises stands until it is chosen over, also to be as in the county", () => {
    const view = setupViewOf(tabs, { unitExercises: new Map([["Unit 12", true]]) });
    const said = (draft: UnitDraft) =>
      unitsAnswers(view, new Map([["Unit 12", draft]])).units.map(({ exercises }) => exercises);
    expect([said({}), said({ exercises: null }), said({ exercises: false })]).toEqual([
      [true, null],
      [null, null],
      [false, null],
    ]);
  });

  test("a tab that is no unit tab is not asked about", () => {
    const view = setupViewOf([...tabs, unitTab("Summary", ["A", "B", "C"], { found: "no-list" })]);
    expect(unitsAnswers(view, new Map()).units.map(({ tab }) => tab)).toEqual(["Unit 12", "Unit 14"]);
  });
});

describe("step Columns", () => {
  const draft = nothingTyped.columns;

  test("before anybody chose, review and revocation are proposed; consent and group where no row would lack them", () => {
    const proposedOn = (entries: number, settings: Parameters<typeof setupViewOf>[1] = {}) =>
      columnLines(setupViewOf([unitTab("Unit 12", listHeaders, { entries })], settings), draft)
        .filter((line) => line.chosen === true)
        .map(({ group }) => group);
    expect(proposedOn(3)).toEqual(["review", "revoke"]);
    expect(proposedOn(0)).toEqual(["consent", "group", "review", "revoke"]);
    const groups = new Map([["Unit 12", { groups: ["Unit 12 Clients"], alternates: [] }]]);
    expect(proposedOn(3, { groups })).toEqual(["group", "review", "revoke"]);
    expect(helpsOf(setupViewOf(tabs), draft)).toEqual({ own: true, county: false });
  });

  test("Same client and To check are never offered: they come when somebody asks for them", () => {
    const offered = columnLines(setupViewOf(tabs), draft).flatMap(({ columns }) => columns.map(({ field }) => field));
    expect(offered).toHaveLength(20);
    expect(offered).not.toContain("sameClient");
    expect(offered).not.toContain("toCheck");
  });

  test("once chosen, only what some tab has is ticked, so that a new tab gets the same", () => {
    const some = [unitTab("Unit 12", listHeaders, { own: ["group"] }), unitTab("Unit 14", listHeaders)];
    const done = { tabs: true, units: true, columns: true, county: true, guides: true };
    expect(columnsAnswers(setupViewOf(some, {}, { done, helps: false }), draft)).toEqual({
      step: "columns",
      fields: ["group"],
      helps: false,
      countyHelps: false,
    });
  });

  test("a column that every tab has stays ticked, whatever the group's box says", () => {
    const all = tabs.map((tab) => ({ ...tab, own: ["revokedOn" as const] }));
    const [line] = columnLines(setupViewOf(all), withGroup(draft, "revoke", false)).filter(
      ({ group }) => group === "revoke",
    );
    expect(line?.chosen).toBe("mixed");
    expect(line?.columns.map(({ chosen }) => chosen)).toEqual([true, false]);
  });
});

describe("step County", () => {
  test("the procedure's values are proposed, and a unit's own SSN rule can be taken back", () => {
    const view = setupViewOf(tabs, { seats: 510, unitSsn: new Map([["Unit 12", "none"]]) });
    const draft = { ...nothingTyped.county, staffDomains: "dept.example.org\n", unitSsn: new Map([["Unit 12", null]]) };
    expect(countyAnswers(view, draft)).toEqual({
      step: "county",
      seats: "510",
      staffDomains: ["dept.example.org"],
      countyCode: "43",
      casePattern: "XXXXXXX",
      workerPattern: "",
      ssn: "full",
      unitSsn: new Map(),
      ...hoursAsInProcedure,
    });
  });

  test("[R26, R76] what Setup says of hours is proposed, and typed over as it is typed", () => {
    const view = setupViewOf(tabs, { hours: { ratio: 0.5, automatic: true, exercises: true }, hideCountsBelow: 11 });
    const draft = { ...nothingTyped.county, automatic: false, weeksInMonth: " 4,3" };
    expect(countyAnswers(view, draft)).toMatchObject({
      ratio: "0.5",
      automatic: false,
      exercises: true,
      weeksInMonth: " 4,3",
      hideCountsBelow: "11",
    });
  });

  test.each([
    ["XXXXXXX", "1B2K345", "1B2K34"],
    ["AA-999", "BK-456", "BK-45"],
    ["9", "1", "11"],
  ])("%s lets %s through and not %s", (pattern, passes, fails) => {
    expect(patternExample(pattern)).toEqual({ passes, fails });
  });

  test("a blank pattern has no example", () => expect(patternExample("  ")).toBeNull());
});

describe("step Guides", () => {
  const guideSteps = [
    { id: "issue-1", guide: "Issue", procedure: "Click [Add New User].", own: null },
    { id: "issue-2", guide: "Issue", procedure: "Click [Confirm].", own: "Press Confirm twice." },
    { id: "revoke-1", guide: "Revoke", procedure: "Select the user.", own: null },
  ];
  const links = [{ name: "Admin page", address: "https://www.example.com/" }];
  const view = setupViewOf(tabs, {}, { guideSteps, links });

  test("a step left blank, or written as in the procedure, is the procedure's", () => {
    const steps = new Map([
      ["issue-1", " Click [Add New User]. "],
      ["revoke-1", "Find the client."],
    ]);
    expect(guidesAnswers(view, { steps, links: new Map([["Admin page", " https://www.example.org/ "]]) })).toEqual({
      step: "guides",
      steps: new Map([
        ["issue-2", "Press Confirm twice."],
        ["revoke-1", "Find the client."],
      ]),
      links: new Map([["Admin page", "https://www.example.org/"]]),
    });
  });

  test("steps are shown guide by guide", () => {
    expect(stepsByGuide(view).map(([guide, steps]) => [guide, steps.length])).toEqual([
      ["Issue", 2],
      ["Revoke", 1],
    ]);
  });
});

describe("the way through set-up", () => {
  const done = { tabs: true, units: true, columns: false, county: true, guides: false };

  test("it goes on at the first step that is not done; a new tab comes first", () => {
    expect(firstOpenStep(setupViewOf(tabs, {}, { done, newTabs: [] }))).toBe("columns");
    expect(firstOpenStep(setupViewOf(tabs, {}, { done, newTabs: ["Unit 14"] }))).toBe("tabs");
    expect(setupProgress(setupViewOf(tabs, {}, { done }))).toEqual({ done: 3, all: 5 });
  });

  test("five steps, one after the other", () => {
    expect([stepBefore("tabs"), stepAfter("tabs"), stepBefore("guides"), stepAfter("guides")]).toEqual([
      null,
      "units",
      "county",
      null,
    ]);
  });

  test("leaving a step behind empties what was typed there and nothing else", () => {
    const drafts = { ...nothingTyped, tabs: { ...nothingTyped.tabs, newTab: "Unit 40" }, units: new Map([["A", {}]]) };
    const left = withoutDraft(drafts, "tabs");
    expect(left.tabs.newTab).toBe("");
    expect(left.units.size).toBe(1);
  });
});
