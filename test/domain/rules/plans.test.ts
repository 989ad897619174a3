import { fieldTitles } from "../../../src/domain/fields/field";
import { readSameClient } from "../../../src/domain/fields/readSameClient";
import { checkAgain } from "../../../src/domain/rules/checkAgain";
import { fixPlan } from "../../../src/domain/rules/fixPlan";
import { marksPlan } from "../../../src/domain/rules/marksPlan";
import { sameClientPlan } from "../../../src/domain/rules/sameClientPlan";
import { ssnPlan, ssnSurplus } from "../../../src/domain/rules/ssnPlan";
import { startCheck } from "../../../src/domain/rules/startCheck";
import { nothingSaid } from "../../../src/domain/plan/adoption";
import { changesNothing, type EditPlan } from "../../../src/domain/plan/editPlan";
import { procedureSettings, type Settings } from "../../../src/domain/settings/settings";
import { allHeaders, bookOf, cellsOf, countyHeaders, ordinaryRow, possibleSsn, rulesOf, type CheckCase } from "../../builders/checkBooks"; // prettier-ignore

type Given = Omit<CheckCase, "code" | "name" | "findings">;
const check = (given: Given) => startCheck(bookOf(given), rulesOf(given));
const lines = ({ edits }: EditPlan) =>
  edits.map(({ tab, row, field, before, after }) => [`${tab}${String(row)}`, field, before, after]);

describe("fixPlan", () => {
  const given = { rows: [{ "First Name": "Ana ", "Case Number": "1b2k111", SSN: 12005678 }, { "First Name": " Bea" }] };

  test("[I7] one edit per cell, found again by its key, with the adoption it was made with", () => {
    const { findings, book } = check(given);
    const plan = fixPlan([...findings, ...findings], book, "fix: spaces", nothingSaid);
    expect(lines(plan)).toEqual([
      ["U2", "firstName", "Ana ", "Ana"],
      ["U2", "caseNumber", "1b2k111", "1B2K111"],
      ["U3", "firstName", " Bea", "Bea"],
    ]);
    expect(plan).toMatchObject({ kind: "fix", name: "fix: spaces", adoption: nothingSaid });
    const keys = book.tabs[0]?.entries.map(({ rowKey }) => rowKey) ?? [];
    expect(plan.edits.map(({ rowKey }) => rowKey)).toEqual([keys[0], keys[0], keys[1]]);
  });

  test("[I7] a lost zero is put back alone, never among others", () => {
    const { findings, book } = check(given);
    const zero = findings.filter(({ code }) => code === "ssn-lost-zero");
    expect(lines(fixPlan(zero, book, "fix", nothingSaid))).toEqual([["U2", "ssn", 12005678, "012-00-5678"]]);
    expect(lines(fixPlan([...zero, ...findings], book, "fix", nothingSaid)).map(([, field]) => field)).not.toContain("ssn"); // prettier-ignore
  });

  test("findings without a fix, and of rows that are no entries any more, are left out", () => {
    const { findings } = check(given);
    const { book } = check({ rows: [null, null] });
    expect(changesNothing(fixPlan(findings, book, "fix", nothingSaid))).toBe(true);
    const missing = check({ rows: [{ "First Name": "" }] });
    expect(changesNothing(fixPlan(missing.findings, missing.book, "fix", nothingSaid))).toBe(true);
  });

  test("[I8] a fix on a touched row finds its row by the key that it has now", () => {
    const before = check({ rows: [{}, {}] });
    const now = cellsOf(allHeaders, { ...ordinaryRow(1), "First Name": "New " });
    const after = checkAgain(before, "U", { row: 3, firstColumn: 0, values: [now], formulaCells: "" });
    const [edit] = fixPlan(after.findings, after.book, "fix", nothingSaid).edits;
    expect(edit).toMatchObject({ row: 3, field: "firstName", after: "New" });
    expect(edit?.rowKey).toContain("New ");
  });
});

describe("ssnPlan", () => {
  const rows = [{}, { SSN: "666-12-3456" }, { SSN: possibleSsn(7).replaceAll("-", "") }, { SSN: "1234" }, { SSN: "none yet" }, { SSN: "" }, { SSN: 12005678 }]; // prettier-ignore
  const settings = (change: Partial<Settings>): Settings => ({ ...procedureSettings, ...change });

  test("[I5] last four: whole possible numbers are shortened, as text; a number with an error stays to be looked at", () => {
    const { book } = check({ rows });
    const plan = ssnPlan(book, settings({ ssn: "lastFour" }), null, "shorten");
    expect(lines(plan)).toEqual([
      ["U2", "ssn", possibleSsn(1), possibleSsn(1).slice(-4)],
      ["U4", "ssn", possibleSsn(7).replaceAll("-", ""), possibleSsn(7).slice(-4)],
      ["U9", "ssn", possibleSsn(8), possibleSsn(8).slice(-4)],
      ["U10", "ssn", possibleSsn(9), possibleSsn(9).slice(-4)],
    ]);
    expect(ssnSurplus(book, settings({ ssn: "lastFour" }))).toEqual([{ tab: "U", cells: 4, policy: "lastFour" }]);
  });

  test("[I5] none: every cell with a digit is emptied, words stay", () => {
    const { book } = check({ rows });
    expect(
      lines(ssnPlan(book, settings({ ssn: "none" }), "U", "empty")).map(([place, , , after]) => [place, after]),
    ).toEqual(
      // prettier-ignore
      ["U2", "U3", "U4", "U5", "U8", "U9", "U10"].map((place) => [place, ""]),
    );
  });

  test("[I5] whole numbers kept: nothing is surplus; a tab's own policy is its own", () => {
    const { book } = check({ rows, other: [{}] });
    expect(ssnSurplus(book, procedureSettings)).toEqual([]);
    const own = settings({ unitSsn: new Map([["V", "none"]]) });
    expect(ssnSurplus(book, own)).toEqual([{ tab: "V", cells: 3, policy: "none" }]);
    expect(changesNothing(ssnPlan(book, own, "U", "empty"))).toBe(true);
    expect(ssnPlan(book, own, null, "empty").edits).toHaveLength(3);
  });
});

describe("marksPlan", () => {
  const rows = [
    { "First Name": "", Email: "jose@gmial.com", Group: "" },
    { "To check": "E-mail, Case number" },
    { "To check": "call her" },
    { "Worker Number": "EC99" },
  ];

  test("[I3] the titles of fields with an error or a warning, in the order of the fields; rows without one are emptied", () => {
    const { findings, book } = check({ rows });
    const plan = marksPlan(findings, book, true, "mark", nothingSaid);
    expect(lines(plan)).toEqual([
      ["U2", "toCheck", "", "First name, E-mail, Group"],
      ["U3", "toCheck", "E-mail, Case number", ""],
    ]);
    expect(plan.columns).toEqual([]);
    const rules = plan.highlights[0]?.rules ?? [];
    expect(rules.every(({ reads, test: how }) => reads === "toCheck" && how === "lists")).toBe(true);
    expect(rules.find(({ over }) => over === "email")?.words).toEqual([fieldTitles.email]);
  });

  test("[I3] the column comes only to tabs with something to mark; a finding of the row says Row", () => {
    const { findings, book } = check({ headers: countyHeaders, rows: [{}, null], other: [] });
    const plan = marksPlan(findings, book, true, "mark", nothingSaid);
    expect(plan.columns).toEqual([{ tab: "U", fields: ["toCheck"] }]);
    expect(lines(plan)).toEqual([
      ["U4", "toCheck", "", "Row"],
      ["U5", "toCheck", "", "Row"],
    ]);
    expect(plan.highlights.map(({ tab }) => tab)).toEqual(["U"]);
  });

  test("[I3] off: our words, the highlight and the column go, a person's words stay", () => {
    const { findings, book } = check({ rows });
    const plan = marksPlan(findings, book, false, "marks off", nothingSaid);
    expect(lines(plan)).toEqual([["U3", "toCheck", "E-mail, Case number", ""]]);
    expect(plan.columnsOff).toEqual([{ tab: "U", fields: ["toCheck"] }]);
    expect(plan.highlightsOff).toEqual(marksPlan(findings, book, true, "mark", nothingSaid).highlights);
  });
});

describe("sameClientPlan", () => {
  const given = { rows: [{}, { Email: "client1@example.com" }], other: [{ Email: "client1@example.com" }] };

  test("[I4] the word on each row, each row once, and the column where it is missing", () => {
    const { book } = check({ ...given, headers: countyHeaders });
    const places = [{ tab: "U", row: 2 }, { tab: "V", row: 2 }, { tab: "U", row: 2 }, { tab: "U", row: 99 }]; // prettier-ignore
    const plan = sameClientPlan(book, places, "twoUnits", "two units", nothingSaid);
    expect(lines(plan)).toEqual([
      ["U2", "sameClient", "", "Two units"],
      ["V2", "sameClient", "", "Two units"],
    ]);
    expect(plan.columns.map(({ tab, fields }) => [tab, fields])).toEqual([
      ["U", ["sameClient"]],
      ["V", ["sameClient"]],
    ]);
  });

  test("[I4] null takes the words away, and adds no column", () => {
    const { book } = check({ rows: [{ "Same client": "Two units" }, {}] });
    const places = [{ tab: "U", row: 2 }, { tab: "U", row: 3 }]; // prettier-ignore
    const plan = sameClientPlan(book, places, null, "undecided", nothingSaid);
    expect(lines(plan)).toEqual([["U2", "sameClient", "Two units", ""]]);
    expect(plan.columns).toEqual([]);
  });

  test("[I4] the words are read whatever their case and spaces; others are no decision", () => {
    expect(["Re-issued", " re-ISSUED ", "reissued"].map(readSameClient)).toEqual(["reissued", "reissued", "reissued"]);
    expect(["Two  units", "different people", "maybe", "", 2].map(readSameClient)).toEqual(["twoUnits", "differentPeople", null, null, null]); // prettier-ignore
  });
});
