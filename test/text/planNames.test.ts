import { planNames } from "../../src/text/planNames";

test("a plan's name says what is done and to how many cells", () => {
  expect(planNames.fix("case-number-spacing", 12)).toBe("correction of 12 cells (case number spacing)");
  expect(planNames.fix("ssn-format", 1)).toBe("correction of 1 cell (SSN format)");
  expect(planNames.ssn(1200)).toBe("keeping less of the SSN in 1,200 cells");
  expect(planNames.sameClient(2, "differentPeople")).toBe("decision about 2 rows (different people)");
  expect(planNames.sameClient(2, null)).toBe("decision about 2 rows (taken back)");
  expect([planNames.marks(true), planNames.marks(false)]).toEqual(["marks on the sheets", "removal of the marks"]);
  expect(planNames.setUp("units")).toBe("set-up: units");
});
