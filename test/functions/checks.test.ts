/** @jest-environment ./test/practiceEnvironment.ts */
import fc from "fast-check";
import { checkCase, checkEmailAddress, checkSocialSecurityNumber } from "../../functions/functions";
import { adoptBook } from "../../src/domain/license/adoptBook";
import { checkEntry } from "../../src/domain/rules/checkEntry";
import { procedureRules } from "../../src/domain/rules/procedureRules";
import { procedureSettings } from "../../src/domain/settings/settings";
import { isBlank, type CellValue } from "../../src/domain/values/cell";
import { describeFinding } from "../../src/text/findingWords";
import { readFunctionEntries, registerFunctions, type CallFunction } from "../../workbench/page/customFunctions";
import { runs } from "../runs";
import { builtFunctions } from "./builtFunctions";
import { area, put } from "../workbench/grid/newGrid";
import { client, day, unitTab } from "../builders/month";

const fields = { caseNumber: checkCase, email: checkEmailAddress, ssn: checkSocialSecurityNumber } as const;
type CheckedField = keyof typeof fields;

/** Cells as lists have them: right, slipped, damaged, and hostile ones. */
const samples: Readonly<Record<CheckedField, readonly CellValue[]>> = {
  caseNumber: [
    "1B2K111",
    "1b2k111",
    " 1B2 K111",
    "43301B2K1110" + "04",
    "9" + "1234567A",
    1_234_567,
    1e123,
    "1E+123",
    "12345",
    "=1B2K111",
    true,
    "٣٣٣٣٣٣٣",
  ],
  email: [
    "ana@example.com",
    " ana@example.com",
    "mailto:ana@example.com",
    "Ana <ana@example.com>",
    "ana@exmaple.com",
    "ana",
    "ana@@example.com",
    7,
    "ana@example",
    false,
  ],
  ssn: [
    "900-00-1234",
    "900001234",
    "900 00 1234",
    900_001_234,
    1_234_567,
    12_345_678,
    "000-12-3456",
    "900-70-1234",
    "123-45-6789",
    "219-09-9999",
    "00012345P",
    "none yet",
    "1234",
    true,
  ],
};

/** A number that could be somebody's; nobody's number may stand in this file. */
const possible = ["665", "01", "0001"].join("-");

/** What the check of the list says of the same cell. */
function saidOfTheList(field: CheckedField, value: CellValue): string {
  const [tab] = adoptBook([unitTab("Unit 7", [client(1, { [field]: value })])]).tabs;
  const [entry] = tab?.entries ?? [];
  if (tab === undefined || entry === undefined) throw new Error("The sample row is no entry");
  const rules = procedureRules(procedureSettings, null, day("2026-11-23"));
  const found = checkEntry(entry, tab.columns, rules).filter((finding) => finding.field === field);
  return found.map(describeFinding).join("|");
}

describe("CWES.CHECKCASE, CHECKEMAIL and CHECKSSN", () => {
  const table = Object.entries(samples).flatMap(([field, values]) =>
    values.map((value) => [field as CheckedField, value] as const),
  ); // the table's keys are its type's

  it.each(table)("%s %j: the function and the check of the list say the same", (field, value) => {
    const onTheList = saidOfTheList(field, value);
    const nothing = field === "ssn" ? "no problem found" : "";
    expect(fields[field]([[value]])).toEqual([[onTheList === "" ? nothing : onTheList]]);
  });

  it("[B2.6] nothing found is never called valid", () => {
    expect(checkSocialSecurityNumber([[possible]])).toEqual([["no problem found"]]);
  });

  it("[I6] no sentence about an SSN has a digit in it", () => {
    for (const value of samples.ssn) expect(String(checkSocialSecurityNumber([[value]])[0]?.[0])).not.toMatch(/\d/);
  });

  it("says the same as the list of any cell, and never a digit of what may be an SSN", () => {
    const signs = fc.string({
      unit: fc.constantFrom(...Array.from("0123456789-. /PpXx*@abcZ:<>é\u00a0")),
      maxLength: 20,
    });
    const cell = fc.oneof(signs, fc.string(), fc.double(), fc.integer({ min: 0, max: 999_999_999 }), fc.boolean());
    const filled = cell.filter((value) => !isBlank(value) && !String(value).startsWith("#"));
    fc.assert(
      fc.property(fc.constantFrom<CheckedField>("caseNumber", "email", "ssn"), filled, (field, value) => {
        const [[said]] = fields[field]([[value]]) as [[string]];
        const onTheList = saidOfTheList(field, value);
        expect(said).toBe(onTheList === "" && field === "ssn" ? "no problem found" : onTheList);
        expect(said).not.toMatch(/\d/);
      }),
      { numRuns: runs(300, 20_000) },
    );
  });

  it("gives blanks for blanks", () => {
    for (const check of Object.values(fields)) expect(check([["", null, " "]])).toEqual([["", "", ""]]);
  });
});

describe("in a sheet", () => {
  // The grid waits for promises of its own realm only, so the host's is handed on as it is.
  const call: CallFunction = (id, args) =>
    practice.host.callFunction(id, args).then((result) => (result.ok ? result.value : result.error));
  const answers = async (values: readonly CellValue[], formula: (range: string) => string): Promise<unknown[][]> => {
    const grid = await practice.open(null);
    registerFunctions(grid, "CWES", readFunctionEntries((await builtFunctions()).json), call);
    const [sheet] = grid.sheets();
    if (sheet === undefined) throw new Error("A blank workbook has a sheet");
    put(
      grid,
      sheet.id,
      0,
      0,
      values.map((value) => [value]),
    );
    put(grid, sheet.id, 0, 3, [[formula(`A1:A${values.length}`)]]);
    await grid.calculated();
    return grid.values(sheet.id, area(0, 3, values.length));
  };

  beforeAll(() => {
    CustomFunctions.associate("CHECKCASE", checkCase);
    CustomFunctions.associate("CHECKEMAIL", checkEmailAddress);
    CustomFunctions.associate("CHECKSSN", checkSocialSecurityNumber);
  });

  it("one cell gives one sentence, or empty text", async () => {
    expect(await answers(["1B2K111"], () => "=CWES.CHECKCASE(A1)")).toEqual([[""]]);
    expect(await answers(["ana"], () => "=CWES.CHECKEMAIL(A1)")).toEqual([
      [expect.stringMatching(/^This is not one complete e-mail address/)],
    ]);
  });

  it("a range spills, with numbers, 1E+123, blanks and errors each in their own place", async () => {
    const values = ["1B2K111", 1_234_567, 1e123, "", "=NA()", "=1/0", "1b2k111"];
    expect(await answers(values, (range) => `=CWES.CHECKCASE(${range})`)).toEqual([
      [""],
      [expect.stringMatching(/^Excel turned the case number into a number/)],
      [expect.stringMatching(/^Excel turned the case number into a number/)],
      [""],
      ["#N/A"],
      ["#DIV/0!"],
      [expect.stringMatching(/small letters/)],
    ]);
  });

  it("an error of the only cell is the answer", async () => {
    expect(await answers(["=NA()"], () => "=CWES.CHECKSSN(A1)")).toEqual([["#N/A"]]);
  });

  it("an SSN that Excel took for a number has lost its zero", async () => {
    const [lost, fine] = await answers([12_345_678, possible], (range) => `=CWES.CHECKSSN(${range})`);
    expect(lost).toEqual([expect.stringMatching(/leading zero/)]);
    expect(fine).toEqual(["no problem found"]);
  });
});
