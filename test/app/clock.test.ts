import { systemClock } from "../../src/app/clock";

test("a stamp tells seconds, so that two people's commands are two lines of the Log", () => {
  expect(systemClock.stamp()).toMatch(/^\d+\/\d+\/\d+, \d+:\d\d:\d\d\s[AP]M$/);
});
