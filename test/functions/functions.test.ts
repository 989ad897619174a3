/** @jest-environment ./test/practiceEnvironment.ts */
import {
  activationDue,
  checkCase,
  countableHours,
  isInactive,
  lastDayOfInterval,
  monthsQuiet,
} from "../../functions/functions";
import { day } from "../builders/month";

const asOf = [[day("2026-10-31")]];
const column = (...values: unknown[]) => values.map((value) => [value]);

describe("CWES.ACTIVATIONDUE", () => {
  it("[A6] is 7 days after the day of issue", () => {
    expect(activationDue([[day("2026-10-05")]])).toEqual([[day("2026-10-12")]]);
  });

  it("takes other days, and none where Excel hands over a left-out argument", () => {
    expect(activationDue([[day("2026-10-05")]], [[14]])).toEqual([[day("2026-10-19")]]);
    const leftOut = null as unknown as undefined;
    expect(activationDue([[day("2026-10-05")]], leftOut)).toEqual([[day("2026-10-12")]]);
  });

  it("spills over a range and gives blanks for blanks", () => {
    expect(
      activationDue([
        [day("2026-10-05"), ""],
        [null, day("2026-10-06") + 0.5],
      ]),
    ).toEqual([
      [day("2026-10-12"), ""],
      ["", day("2026-10-13")],
    ]);
  });

  it("gives #VALUE! with a sentence for days that are no whole number", () => {
    expect(() => activationDue([[day("2026-10-05")]], [[1.5]])).toThrow(
      expect.objectContaining({ code: "#VALUE!", message: "The days are a whole number from 0 to 366." }),
    );
  });
});

describe("CWES.MONTHSQUIET", () => {
  it("counts back from asOf by the cutoff's arithmetic", () => {
    expect(monthsQuiet(column(day("2026-07-31"), day("2026-08-01"), day("2026-10-20")), asOf)).toEqual(column(3, 2, 0));
  });

  it("gives #VALUE! in the place of a cell that is no date", () => {
    const [[first], [second]] = monthsQuiet(column("last week", day("2026-07-31")), asOf) as [[unknown], [unknown]];
    expect(first).toMatchObject({ code: "#VALUE!" });
    expect(second).toBe(3);
  });

  it("throws for a single cell that is no date, so that Excel shows the sentence", () => {
    expect(() => monthsQuiet([["last week"]], asOf)).toThrow(expect.objectContaining({ code: "#VALUE!" }));
  });
});

describe("CWES.ISINACTIVE", () => {
  it("[A5, A10] is true before the cutoff, and false on it", () => {
    expect(isInactive(column(day("2026-07-30"), day("2026-07-31"), ""), asOf)).toEqual(column(true, false, ""));
  });

  it("takes the unit's months, one for all or one for each", () => {
    expect(isInactive(column(day("2026-09-15"), day("2026-09-15")), asOf, column(1, 2))).toEqual(column(true, false));
  });

  it("gives #VALUE! for ranges of different size", () => {
    expect(() => isInactive(column(46000, 46001, 46002), asOf, column(1, 2))).toThrow(
      expect.objectContaining({ code: "#VALUE!" }),
    );
  });

  it("gives a blank for a blank asOf", () => {
    expect(isInactive(column(day("2026-07-30")), [[""]])).toEqual([[""]]);
  });
});

describe("an empty cell that arrives as 0", () => {
  it("is a blank where a date is meant: no day is 0", () => {
    expect(activationDue(column(day("2026-10-05"), 0))).toEqual(column(day("2026-10-12"), ""));
    expect(monthsQuiet([[0]], asOf)).toEqual([[""]]);
    expect(isInactive([[day("2026-07-30")]], [[0]])).toEqual([[""]]);
    expect(lastDayOfInterval([[0]])).toEqual([[""]]);
  });

  it("is not approved where approval is meant (R32)", () => {
    expect(countableHours([[10]], [[8]], [[0]])).toEqual([[0]]);
  });
});

describe("a cell that arrives as an object", () => {
  it("is its error, or its number", () => {
    const error = { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" };
    const number = { type: "FormattedNumber", basicType: "Double", basicValue: day("2026-10-05"), numberFormat: "d" };
    const [[first], [second], [third]] = activationDue(
      column(error, number, new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)),
    ) as [[unknown], [unknown], [unknown]];
    expect(first).toMatchObject({ code: "#N/A" });
    expect(second).toBe(day("2026-10-12"));
    expect(third).toMatchObject({ code: "#DIV/0!" });
  });

  it("is refused with a sentence where it is a linked data type", () => {
    expect(() => checkCase([[{ type: "LinkedEntity", basicType: "Error", basicValue: "#VALUE!" }]])).toThrow(
      expect.objectContaining({ message: "This cell holds neither text nor a number. Give a cell that does." }),
    );
  });
});
