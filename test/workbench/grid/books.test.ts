import { readFileSync } from "node:fs";
import { join } from "node:path";
import { guideBook } from "../../../workbench/books/guideBook";
import { hostileBook } from "../../../workbench/books/hostileBook";
import { makeClients, withDecisions, withSharedEmail } from "../../../workbench/books/people";
import { learnerSummaries, usersList } from "../../../workbench/books/reports";
import { sampleBook } from "../../../workbench/books/sampleBook";
import { area, newGrid } from "./newGrid";

const clients = withDecisions(withSharedEmail(makeClients(20_261_031)));

describe("the sample", () => {
  it("is the same every time", async () => {
    const [once, again] = [await sampleBook(clients), await sampleBook(clients)];
    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
  });

  it("stands in the repository as the script makes it", async () => {
    const folder = join(__dirname, "../../../workbench/books/sample");
    for (const { name, text } of [...learnerSummaries(clients), usersList(clients)])
      expect(readFileSync(join(folder, name), "utf8")).toBe(text);
    const stored = readFileSync(join(folder, "LinkedIn Learning License Issued List.xlsx"));
    expect(Buffer.compare(Buffer.from(await sampleBook(clients)), stored)).toBe(0);
  });

  it("has 300 invented clients: reserved mail domains, impossible SSNs, one shared address", () => {
    expect(clients).toHaveLength(300);
    expect(clients.filter(({ email }) => !/^[a-z.]+\d*@example\.(com|net|org)$/.test(email))).toEqual([]);
    const numbers = clients.map(({ ssn }) => ssn).filter((ssn) => ssn !== "Kept in CalSAWS");
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter((ssn) => !/^900-2\d-\d{4}$/.test(ssn))).toEqual([]);
    expect(clients.filter(({ caseNumber }) => !/^1[A-Z]\d[A-Z]\d{3}$/.test(caseNumber))).toEqual([]);
    expect(new Set(clients.map(({ email }) => email)).size).toBe(299);
  });

  it("has six unit tabs in differing styles and a page that is none", async () => {
    const { grid, sheet } = await newGrid(await sampleBook(clients));
    expect(grid.sheets().map(({ name }) => name)).toEqual([
      "Unit 12",
      "Unit 7",
      "South County",
      "Unit 21",
      "Gilroy",
      "Unit 33",
      "How to use this list",
    ]);
    const [, seven, , , gilroy, filtered] = grid.sheets().map(({ id }) => id);
    expect(grid.tables()).toMatchObject([{ name: "Unit12", sheetId: sheet, area: area(0, 0, 63, 14) }]);
    expect(grid.merges(seven ?? "")).toHaveLength(2);
    expect(grid.values(gilroy ?? "", area(23, 0, 1, 3))).toEqual([["", "", ""]]);
    expect(grid.filters(filtered ?? "")[0]?.hiddenRows.size).toBe(18);
    expect(grid.isRowHidden(filtered ?? "", 7)).toBe(true);
    grid.dispose();
  });

  it("has reports that agree with it: silent clients have zero days in all three months", () => {
    const silent = clients.filter(({ story }) => story === "silent");
    expect(silent.length).toBeGreaterThan(20);
    for (const { text } of learnerSummaries(clients)) {
      expect(text.startsWith("\u{feff}Name,Email,Unique User ID,Days Logged In,")).toBe(true);
      for (const { email } of silent) expect(text).toContain(`,${email},,0,0:00:00,0,0\r\n`);
    }
  });
});

describe("the hostile book", () => {
  it("has merged, protected, hidden and very hidden tabs and 1904 dates", async () => {
    const { grid, sheet } = await newGrid(await hostileBook());
    expect(grid.date1904).toBe(true);
    expect(grid.sheets().map(({ visibility }) => visibility)).toEqual(["Visible", "Visible", "Hidden", "VeryHidden"]);
    expect(grid.merges(sheet)).toHaveLength(2);
    expect(grid.text(sheet, area(3, 6))).toEqual([["3/15/2023"]]);
    expect(grid.values(sheet, area(4, 0))).toEqual([["=Not a formula"]]);
    const guarded = grid.sheets()[1]?.id ?? "";
    expect([grid.isProtected(guarded), grid.isLocked(guarded, 0, 0), grid.isLocked(guarded, 3, 0)]).toEqual([
      true,
      true,
      false,
    ]);
    grid.dispose();
  });
});

describe("the book of the guides", () => {
  it("is the same every time, and stands in the repository as the script makes it", async () => {
    const made = await guideBook();
    expect(Buffer.compare(Buffer.from(made), Buffer.from(await guideBook()))).toBe(0);
    const stored = readFileSync(join(__dirname, "../../../workbench/books/guide/Guide list.xlsx"));
    expect(Buffer.compare(Buffer.from(made), stored)).toBe(0);
  });

  it("has three units in three styles, 25 requests, reserved mail domains and impossible SSNs", async () => {
    const { grid, sheet } = await newGrid(await guideBook());
    expect(grid.sheets().map(({ name }) => name)).toEqual(["Unit 5", "Unit 8", "South County", "Usage", "Setup"]);
    expect(grid.tables()).toMatchObject([{ name: "Unit5", sheetId: sheet, area: area(0, 0, 44, 20) }]);
    expect(grid.filters(grid.sheets()[1]?.id ?? "")[0]?.hiddenRows.size).toBe(2);
    const rows = grid.values(sheet, area(1, 0, 43, 20));
    expect(rows.filter((row) => row[6] === "")).toHaveLength(25);
    expect(rows.filter((row) => row[6] === "" && row[7] !== "")).toHaveLength(20);
    expect(rows.filter((row) => !/^[a-z.]+@example\.(com|net|org)$/.test(String(row[4])))).toEqual([]);
    expect(rows.filter((row) => !/^900-2\d-\d{4}$/.test(String(row[3])))).toEqual([]);
    expect(new Set(rows.map((row) => row[4])).size).toBe(43);
  });
});
