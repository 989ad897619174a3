import { describeTyped, lineWords } from "../../src/text/hoursPaneWords";

test("how a time is understood is said where it was typed in another way, and only there", () => {
  expect(describeTyped(" 7.5 ", 450)).toBe("7.5 is 7:30");
  expect(describeTyped("90 min", 90)).toBe("90 min is 1:30");
  expect([describeTyped("1:30", 90), describeTyped("", null)]).toEqual(["", ""]);
  expect(describeTyped("7,5", "unreadable")).toBe(lineWords.unreadable);
});
