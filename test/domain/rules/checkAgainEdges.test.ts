import { fixPlan } from "../../../src/domain/rules/fixPlan";
import { checkAgain } from "../../../src/domain/rules/checkAgain";
import { checkCaseNumber } from "../../../src/domain/rules/checkCaseNumber";
import { startCheck } from "../../../src/domain/rules/startCheck";
import { nothingSaid } from "../../../src/domain/plan/adoption";
import { allHeaders, bookOf, cellsOf, lineOf, ordinaryRow, rulesOf } from "../../builders/checkBooks";

const check = (given: Parameters<typeof bookOf>[0]) => startCheck(bookOf(given), rulesOf({}));
const spaced = cellsOf(allHeaders, { ...ordinaryRow(1), "First Name": "Ana " });

describe("[I8] rows checked again", () => {
  const before = check({ rows: [{}] });

  test("of a tab that is no unit tab change nothing", () => {
    expect(checkAgain(before, "Other", { row: 2, firstColumn: 0, values: [spaced], formulaCells: "" })).toBe(before);
  });

  test("pass over the header and what stands above it", () => {
    const values = [allHeaders.map(() => "?"), spaced];
    const again = checkAgain(before, "U", { row: 1, firstColumn: 0, values, formulaCells: "" });
    expect(again.findings.map(lineOf)).toEqual(['U2 firstName name-spacing -> "Ana"']);
    expect(again.book.tabs[0]?.entries.map(({ row }) => row)).toEqual([2, 3, 4]);
  });
});

test("[X2] a fix names the rows that look like its own once it is made", () => {
  const twice = { ...ordinaryRow(1), "First Name": "Ana", "Same client": "Different people" };
  const { findings, book } = check({ rows: [{ ...twice, "First Name": "Ana " }, twice] });
  const spacing = findings.filter(({ code }) => code === "name-spacing");
  expect(fixPlan(spacing, book, "fix", nothingSaid).bystanders?.map(({ tab, row }) => `${tab}${String(row)}`)).toEqual([
    "U3",
  ]);
});

test("[R57] a county ID whose middle seven are no case number of the county is named, and no fix is offered", () => {
  const rules = { countyCode: "43", casePattern: "9999999" };
  expect(checkCaseNumber("43001234567004", rules)).toEqual({ code: "case-number-county-id", after: "1234567" });
  expect(checkCaseNumber("43001B2K111004", rules)).toEqual({ code: "case-number-county-id" });
});
