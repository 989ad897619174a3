import { BadArguments, readOptions } from "../../workbench/practice/options";

describe("practice command arguments", () => {
  test("every option is read", () => {
    const options = readOptions([
      "book.xlsx",
      "--report",
      "a.csv",
      "--report",
      "b.xlsx",
      "--period",
      "2026-08-01..2026-10-31",
      "--as-of",
      "2026-10-31",
      "--unit-months",
      "Unit 12=2",
      "--unit-months",
      "A=B=3",
      "--apply",
      "--save",
      "out.xlsx",
      "--json",
      "out.json",
      "--today",
      "2026-11-03",
    ]);
    expect(options).toEqual({
      book: "book.xlsx",
      reports: ["a.csv", "b.xlsx"],
      period: { from: 46235, to: 46326 },
      asOf: 46326,
      unitMonths: new Map([
        ["Unit 12", 2],
        ["A=B", 3],
      ]),
      apply: true,
      save: "out.xlsx",
      json: "out.json",
      today: 46329,
    });
  });

  test.each([
    [[], /Name the workbook/],
    [["a.xlsx", "b.csv"], /one too many/],
    [["a.xlsx", "--as-of", "10/31/2026"], /--as-of needs a day/],
    [["a.xlsx", "--as-of", "2026-02-30"], /--as-of needs a day/],
    [["a.xlsx", "--period", "2026-10"], /--period needs two days/],
    [["a.xlsx", "--period", "2026-10-31..2026-10-01"], /ends before it begins/],
    [["a.xlsx", "--unit-months", "Unit 12"], /TAB=N/],
    [["a.xlsx", "--unit-months", "Unit 12=4"], /1, 2 or 3 months/],
    [["a.xlsx", "--frobnicate"], /usage:/],
    [["a.xlsx", "--report"], /usage:/],
  ])("%j is refused in one sentence", (argv, sentence) => {
    expect(() => readOptions(argv)).toThrow(BadArguments);
    expect(() => readOptions(argv)).toThrow(sentence);
  });
});
