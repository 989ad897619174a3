import { a1Areas, type Area } from "../../../src/domain/rules/a1Area";

const words = ({ top, bottom, left, right }: Area) => [top, bottom, left, right];
const [lastRow, lastColumn] = [1_048_576, 16_383];

describe("the areas of an address", () => {
  test.each([
    ["B5", [[5, 5, 1, 1]]],
    [
      "B5:C9,D2",
      [
        [5, 9, 1, 2],
        [2, 2, 3, 3],
      ],
    ],
    ["'Unit 12'!$B$5:$C$9", [[5, 9, 1, 2]]],
    ["C:C", [[1, lastRow, 2, 2]]],
    ["C:AA", [[1, lastRow, 2, 26]]],
    ["5:7", [[5, 7, 0, lastColumn]]],
  ])("[I9] %s", (address, areas) => {
    expect(a1Areas(address).map(words)).toEqual(areas);
  });

  test.each([["'Unit 12'!"], ["#REF!"], ["b5"], [""]])(
    "[I9] %j is none, and what stands beside it stays",
    (address) => {
      expect(a1Areas(`${address},B5`).map(words)).toEqual([[5, 5, 1, 1]]);
    },
  );
});
