import * as fc from "fast-check";
import Papa from "papaparse";
import { guessDelimiter } from "../../../src/app/files/guessDelimiter";
import { cutRows } from "../../../src/app/files/separatedText";

describe("cutting separated text", () => {
  it("keeps blank lines as rows of one empty cell", () => {
    expect(cutRows("a,b\n\nc,d\n", ",").rows).toEqual([["a", "b"], [""], ["c", "d"]]);
  });

  it("reads a quoted line break inside a record as one row", () => {
    const { rows, broken } = cutRows('"Two\nLines",two@example.com\nx,y\n', ",");
    expect(rows).toEqual([
      ["Two\nLines", "two@example.com"],
      ["x", "y"],
    ]);
    expect(broken.size).toBe(0);
  });

  it("[section 5] reads a quote that would swallow a line with an address line by line, and marks its line", () => {
    const { rows, broken } = cutRows('"Hal,hal@example.com\nDee,dee@example.org\nAl,"al@example.com"\n', ",");
    expect(rows).toEqual([
      ["Hal", "hal@example.com"],
      ["Dee", "dee@example.org"],
      ["Al", "al@example.com"],
    ]);
    expect([...broken]).toEqual([0]);
  });

  it("[section 5] reads a quote that never closes as none", () => {
    const { rows, broken } = cutRows('a,b\n"Hal,x', ",");
    expect(rows).toEqual([
      ["a", "b"],
      ["Hal", "x"],
    ]);
    expect([...broken]).toEqual([1]);
  });

  it("lets an address with a line break behind it stay one cell", () => {
    expect(cutRows('"hal@example.com\n",6\n', ",").rows).toEqual([["hal@example.com\n", "6"]]);
  });

  it("takes quotes that nothing separates as letters of their line", () => {
    const { rows, broken } = cutRows('"Maria "Mia" Santos",6\n"He said "no", x\n', ",");
    expect(rows).toEqual([
      ['Maria "Mia" Santos', "6"],
      ['He said "no', " x"],
    ]);
    expect(broken.size).toBe(0);
  });

  it("takes a quote in the middle of a cell as a letter", () => {
    expect(cutRows('5" disk,6\n', ",").rows).toEqual([['5" disk', "6"]]);
  });

  it("allows spaces behind a closing quote", () => {
    expect(cutRows('"a" ,b\n', ",").rows).toEqual([["a", "b"]]);
  });

  it("[property] gives back every table that was written with quotes, as papaparse reads it too", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", " ", "é"), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n");
        expect(cutRows(text, ",").rows).toEqual(rows);
        expect(Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data).toEqual(rows);
      }),
    );
  });

  it("[property] loses no letter but quotes, delimiters and line ends", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", '"', ",", "\n", "@", "."), maxLength: 60 });
    fc.assert(
      fc.property(text, (one) => {
        const letters = (value: string): string => value.replace(/[",\n]/g, "");
        expect(letters(cutRows(one, ",").rows.flat().join(""))).toBe(letters(one));
      }),
    );
  });
});

describe("the delimiter", () => {
  it.each([
    ["a;b;c\n1,5;2;3\n2,5;2;3\n", ";"],
    ["Title, with comma\n\na\tb\tc\n1\t2\t3\n", "\t"],
    ["a|b\n1|2\n", "|"],
    ['a,b\n"x;y;z",2\n', ","],
    ["sep=;\na;b,c\n", ";"],
    ["alone\n", ","],
    ["", ","],
  ])("of %j is %j", (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });
});
