import { readApproved } from "../../../src/domain/fields/readApproved";

describe("approval to count hours", () => {
  it.each([["Yes"], ["yes"], [" YES "], ["y"], [true], ["TRUE"], ["Approved"]])("[R32] %j says yes", (cell) => {
    expect(readApproved(cell)).toBe(true);
  });

  it.each([["No"], ["no"], ["n"], [false], ["FALSE"], ["Not approved"]])("[R32] %j says no", (cell) => {
    expect(readApproved(cell)).toBe(false);
  });

  it.each([[""], [" "], ["pending"], ["maybe"], ["not yet"], [1], [0], ["-"], ["#N/A"], [46_000]])(
    "[R32] %j says neither: nobody's hours count by a guess",
    (cell) => {
      expect(readApproved(cell)).toBeNull();
    },
  );
});
