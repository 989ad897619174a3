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

test("[G16] the name of a guide's act says what was recorded and where, never of whom", () => {
  const entries = [{ tab: "Unit 12", rowKey: "a#1" }];
  const row = { tab: "Unit 12", row: 14 };
  const consent = { on: null, by: null, emailVerified: false };
  const request = {
    firstName: "Maria",
    lastName: "Santos",
    email: "m@example.com",
    caseNumber: "1B2K111",
    workerNumber: "",
  };
  const { guide } = planNames;
  expect(guide({ kind: "request", tab: "Unit 12", request, consent: null, isKnown: false }, [])).toBe(
    "request on Unit 12",
  );
  expect(guide({ kind: "consent", entries, consent }, [row, row, row])).toBe("consent of 3 rows");
  expect(
    guide(
      { kind: "issue", entries, on: null },
      Array.from({ length: 25 }, () => row),
    ),
  ).toBe("issue date of 25 rows");
  expect(guide({ kind: "group", entries, group: "x" }, [row])).toBe("group of row 14 on Unit 12");
  expect(guide({ kind: "profile", entries, on: null }, [row])).toBe("profile of row 14 on Unit 12");
  expect(guide({ kind: "revoke", entries, on: null, reason: "x", group: "" }, [row])).toBe(
    "revoke date of row 14 on Unit 12",
  );
  expect(guide({ kind: "approve", entries, approved: true }, [row])).toBe("approval of row 14 on Unit 12");
  expect(guide({ kind: "interval", entries, start: null, end: null }, [row])).toBe("interval of row 14 on Unit 12");
  const [entry = { tab: "", rowKey: "" }] = entries;
  const line = {
    date: 46_342,
    through: null,
    courseName: "x",
    courseTime: "1",
    studyTime: "",
    exerciseTime: "",
    note: "",
  };
  expect(guide({ kind: "attendance", entry, attendance: line }, [row])).toBe(
    "attendance of Nov 16, 2026 of row 14 on Unit 12",
  );
  expect(planNames.countable(46296)).toBe("countable hours of Oct 2026");
});
