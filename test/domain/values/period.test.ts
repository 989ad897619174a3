import { contains, lengthOf, overlaps, uncovered } from "../../../src/domain/values/period";

const october = { from: 46296, to: 46326 };

describe("a period", () => {
  it("has both its ends", () => {
    expect(lengthOf(october)).toBe(31);
    expect(lengthOf({ from: 46296, to: 46296 })).toBe(1);
  });

  it("overlaps a period that shares one day", () => {
    expect(overlaps(october, { from: 46326, to: 46330 })).toBe(true);
    expect(overlaps(october, { from: 46327, to: 46330 })).toBe(false);
  });

  it("contains itself", () => {
    expect(contains(october, october)).toBe(true);
    expect(contains(october, { from: 46296, to: 46327 })).toBe(false);
  });
});

describe("the uncovered days of a window", () => {
  it("are the whole window without periods", () => {
    expect(uncovered(october, [])).toEqual([october]);
  });

  it("are the gaps, in order, whatever the order of the periods", () => {
    const periods = [
      { from: 46316, to: 46340 },
      { from: 46290, to: 46300 },
      { from: 46305, to: 46310 },
    ];
    expect(uncovered(october, periods)).toEqual([
      { from: 46301, to: 46304 },
      { from: 46311, to: 46315 },
    ]);
  });

  it("are none when periods overlap across it", () => {
    expect(
      uncovered(october, [
        { from: 46290, to: 46320 },
        { from: 46310, to: 46330 },
      ]),
    ).toEqual([]);
  });
});
