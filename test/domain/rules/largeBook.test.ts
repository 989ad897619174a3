import { checkAgain } from "../../../src/domain/rules/checkAgain";
import { startCheck } from "../../../src/domain/rules/startCheck";
import { adoptBook } from "../../../src/domain/license/adoptBook";
import { cellsOf, countyHeaders, ordinaryRow, rulesOf, sheetOf, type Changes } from "../../builders/checkBooks";

const TABS = 10;
const ROWS = 5_000;

/** Ten tabs of 5,000 rows with the same changes to each. */
function largeBook(change: Changes) {
  const sheets = Array.from({ length: TABS }, (_, tab) =>
    sheetOf(`U${String(tab)}`, [
      countyHeaders,
      ...Array.from({ length: ROWS }, (_row, row) =>
        cellsOf(countyHeaders, { ...ordinaryRow(tab * ROWS + row), ...change }),
      ),
    ]),
  );
  return { book: adoptBook(sheets), sheets, date1904: false, activities: new Map() };
}

const equal = { SSN: "900-00-1234", Email: "a@example.com", "First Name": "A", "Case Number": "1B2K111" };

test("[I4] 50,000 rows of one client: each finding names ten rows and counts the rest", () => {
  const { findings } = startCheck(largeBook(equal), rulesOf({}));
  const places = findings.reduce((sum, { others = [] }) => sum + others.length, 0);
  expect(findings).toHaveLength(5 * TABS * ROWS);
  expect(places).toBe(4 * 10 * TABS * ROWS);
  expect(findings.find(({ code }) => code === "duplicate-email")).toMatchObject({ othersInAll: TABS * ROWS - 1 });
  expect(findings.find(({ code }) => code === "duplicate-ssn")).toMatchObject({ othersInAll: ROWS - 1 });
  expect(findings.find(({ code }) => code === "same-client-other-unit")).toMatchObject({
    othersInAll: (TABS - 1) * ROWS,
  });
});

test("[I8] of 50,000 rows only the touched ones and their groups are read and found again", () => {
  const before = startCheck(largeBook({ SSN: "900-00-1234" }), rulesOf({}));
  const values = [cellsOf(countyHeaders, { ...ordinaryRow(10), SSN: "", "First Name": "B " })];
  const after = checkAgain(before, "U3", { row: 7, firstColumn: 0, values, formulaCells: "" });
  const old = new Set(before.book.tabs.flatMap((tab) => tab.entries));
  const entries = after.book.tabs.flatMap((tab) => tab.entries).filter((entry) => !old.has(entry));
  expect(entries.map(({ tab, row }) => [tab, row])).toEqual([["U3", 7]]);
  const again = checkAgain(after, "U3", { row: 8, firstColumn: 0, values: [cellsOf(countyHeaders, { ...ordinaryRow(11), SSN: "" })], formulaCells: "" }); // prettier-ignore
  const alone = checkAgain(again, "U3", { row: 7, firstColumn: 0, values, formulaCells: "" });
  const known = new Set(again.findings);
  const fresh = alone.findings.filter((finding) => !known.has(finding));
  expect(fresh.length).toBeLessThan(10);
  expect(new Set(fresh.map(({ row }) => row))).toEqual(new Set([7]));
});
