import { checkLayout, filterLayout } from "../../src/app/checkLayout";
import { duplicateGroups } from "../../src/app/duplicateGroups";
import { countSeverities, groupByKind, groupByTab } from "../../src/app/findingGroups";
import { findingTarget } from "../../src/app/findingTarget";
import { findingsByRow } from "../../src/app/findingsByRow";
import { touchedRows } from "../../src/app/touchedRows";
import type { Finding, RowPlace } from "../../src/domain/findings/finding";
import { severities, type FindingCode } from "../../src/domain/findings/severities";

const found = (code: FindingCode, tab: string, row: number, more: Partial<Finding> = {}): Finding => ({
  code,
  severity: severities[code],
  tab,
  row,
  field: "row",
  ...more,
});
const certain = { fix: { before: "1b2k111", after: "1B2K111", certain: true } };
const at = (tab: string, row: number): RowPlace => ({ tab, row });
const pair = (code: FindingCode, one: RowPlace, other: RowPlace, more: Partial<Finding> = {}) => [
  found(code, one.tab, one.row, { others: [other], ...more }),
  found(code, other.tab, other.row, { others: [one], ...more }),
];

describe("findings in groups", () => {
  const findings = [
    found("worker-number-new", "Unit 7", 4),
    found("case-number-spacing", "Unit 7", 5, certain),
    found("email-typo", "Unit 7", 6),
    found("missing-ssn", "Unit 7", 7),
    found("missing-ssn", "Unit 12", 3, { severity: "note" }),
    found("ssn-lost-zero", "Unit 12", 4, { fix: { before: 1, after: "a", certain: false } }),
    found("case-number-spacing", "Unit 12", 9, certain),
  ];

  test("every finding is counted once, by severity", () => {
    expect(countSeverities(findings)).toEqual({ error: 4, warning: 1, note: 2 });
  });

  test("kinds stand in the order of the rules, those that must be fixed first, a kind of two severities twice", () => {
    expect(groupByKind(findings).map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      "error missing-ssn",
      "error case-number-spacing",
      "error ssn-lost-zero",
      "warning email-typo",
      "note missing-ssn",
      "note worker-number-new",
    ]);
  });

  test("[I7] only certain corrections are offered together", () => {
    const cells = new Map(groupByKind(findings).map((group) => [group.code, group.cells]));
    expect(cells.get("case-number-spacing")).toBe(2);
    expect(cells.get("ssn-lost-zero")).toBe(0);
    expect(groupByTab(findings).map(({ tab, fixes }) => [tab, fixes])).toEqual([
      ["Unit 7", [{ code: "case-number-spacing", cells: 1 }]],
      ["Unit 12", [{ code: "case-number-spacing", cells: 1 }]],
    ]);
  });

  test("a filter hides groups and never changes what a correction of all would write", () => {
    const layout = filterLayout(checkLayout(findings), new Set(["error"]));
    expect(layout.kinds.every(({ severity }) => severity === "error")).toBe(true);
    expect(layout.kinds.find(({ code }) => code === "case-number-spacing")?.cells).toBe(2);
    expect(layout.counts).toEqual(countSeverities(findings));
    expect(filterLayout(checkLayout(findings), new Set(["warning"])).byTab.map(({ tab }) => tab)).toEqual(["Unit 7"]);
  });

  test("a finding leads to its cell, and to its row where the tab has no such column", () => {
    const columns = new Map([["email" as const, { column: 4, header: "E-mail" }]]);
    const tab = { name: "Unit 7", visible: true, headerRow: 1, columns, entries: [], lastRow: 9, missing: [] };
    const book = { tabs: [{ ...tab, duplicates: [] }], others: [] };
    expect(findingTarget(found("email-typo", "Unit 7", 6, { field: "email" }), book)).toEqual({
      tab: "Unit 7",
      row: 6,
      column: 4,
    });
    expect(findingTarget(found("missing-ssn", "Unit 7", 6, { field: "ssn" }), book)).toEqual(at("Unit 7", 6));
  });
});

describe("duplicates in groups", () => {
  test("rows that share an address, and one of which shares a name, are decided together", () => {
    const findings = [
      ...pair("duplicate-email", at("Unit 7", 4), at("Unit 12", 9)),
      ...pair("duplicate-client", at("Unit 12", 9), at("Unit 12", 15)),
      ...pair("duplicate-ssn", at("Unit 3", 2), at("Unit 3", 3)),
    ];
    const groups = duplicateGroups(findings);
    expect(groups.map(({ places }) => places)).toEqual([
      [at("Unit 7", 4), at("Unit 12", 9), at("Unit 12", 15)],
      [at("Unit 3", 2), at("Unit 3", 3)],
    ]);
    expect(groups[0]?.codes).toEqual(["duplicate-email", "duplicate-client"]);
  });

  test("[I4] a group is decided only when each of its findings is", () => {
    const decided = { decided: "twoUnits", severity: "note" } as const;
    const both = pair("same-client-other-unit", at("Unit 7", 4), at("Unit 12", 9), decided);
    expect(duplicateGroups(both)).toMatchObject([{ decided: "twoUnits", severity: "note" }]);
    const joined = pair("duplicate-email", at("Unit 12", 9), at("Unit 3", 2));
    expect(duplicateGroups([...both, ...joined])).toMatchObject([{ decided: null, severity: "error" }]);
  });

  test("a re-issue beside a revoked row is a note like any other", () => {
    const layout = checkLayout([found("duplicate-revoked", "Unit 7", 4, { others: [at("Unit 7", 9)] })]);
    expect(layout.open).toEqual([]);
    expect(layout.kinds.map(({ code }) => code)).toEqual(["duplicate-revoked"]);
  });

  test("[I4] 50,000 rows of one SSN that name ten others each are one group", () => {
    const named = Array.from({ length: 10 }, (_, row) => at("Unit 7", row + 1));
    const findings = Array.from({ length: 50_000 }, (_, row) =>
      found("duplicate-ssn", "Unit 7", row + 1, { others: named, othersInAll: 49_999 }),
    );
    const [group, ...rest] = duplicateGroups(findings);
    expect(rest).toEqual([]);
    expect(group?.places).toHaveLength(50_000);
  });
});

describe("rows that a person just changed", () => {
  test("findings come with the newest row first, clean rows that follow each other as one range", () => {
    const findings = [found("email-typo", "Unit 7", 14), found("missing-ssn", "Unit 7", 20)];
    const touched = [20, 14, 17, 15, 16, 30].map((row) => at("Unit 7", row));
    const { found: newest, clean } = touchedRows({ touched: [...touched, at("Unit 3", 5)], findings });
    expect(newest.map(({ row }) => row)).toEqual([20, 14]);
    expect(clean).toEqual([
      { tab: "Unit 3", from: 5, to: 5 },
      { tab: "Unit 7", from: 15, to: 17 },
      { tab: "Unit 7", from: 30, to: 30 },
    ]);
  });

  test("nothing is said while nothing was changed", () => {
    expect(touchedRows({ touched: [], findings: [found("email-typo", "Unit 7", 14)] })).toEqual({
      found: [],
      clean: [],
    });
  });
});

test("findings of one row stand together, rows of one number on two tabs apart", () => {
  const findings = [
    found("missing-ssn", "Unit 7", 20),
    found("email-typo", "Unit 3", 20),
    found("date-text", "Unit 7", 20),
  ];
  expect(findingsByRow(findings).map((row) => row.map(({ tab, code }) => `${tab} ${code}`))).toEqual([
    ["Unit 7 missing-ssn", "Unit 7 date-text"],
    ["Unit 3 email-typo"],
  ]);
});
