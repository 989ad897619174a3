import { emptyRequest, requestAnswers, requestOfEntry, withRead, withTyped } from "../../taskpane/requestDraft";
import { openRefusals } from "../../taskpane/useOpenRefusals";

const read = {
  firstName: "Rosalind",
  lastName: "Quintero",
  email: "rosalind.q@example.com",
  caseNumber: null,
  workerNumber: null,
  hasSsn: false,
};

describe("[R40] a request while it is confirmed", () => {
  test("what is recognized fills the fields and is marked; what is not stays empty", () => {
    const draft = withRead(emptyRequest, read);
    expect(draft.email).toEqual({ value: "rosalind.q@example.com", source: "text" });
    expect(draft.caseNumber).toEqual({ value: "", source: "none" });
  });

  test("a person's word stands above every later e-mail", () => {
    const draft = withRead(withTyped(emptyRequest, "firstName", "Rosa"), read);
    expect(draft.firstName).toEqual({ value: "Rosa", source: "typed" });
    expect(draft.lastName.value).toBe("Quintero");
  });

  test("an emptied field is open again for what is recognized", () => {
    const emptied = withTyped(withTyped(emptyRequest, "firstName", "Rosa"), "firstName", "");
    expect(withRead(emptied, read).firstName).toEqual({ value: "Rosalind", source: "text" });
  });

  test("another e-mail leaves nothing of the one before", () => {
    const draft = withRead(withRead(emptyRequest, read), { ...read, lastName: null });
    expect(draft.lastName).toEqual({ value: "", source: "none" });
  });

  test("[G5] a license that is issued again begins with the row, never with its SSN", () => {
    const cells = { firstName: "Rosalind", lastName: "Quintero", caseNumber: "1B2K345", ssn: "900-00-1234" };
    const draft = requestOfEntry({ cells });
    expect(draft.caseNumber).toEqual({ value: "1B2K345", source: "row" });
    expect(JSON.stringify(draft)).not.toContain("900");
    expect(requestAnswers(draft)).toEqual({
      firstName: "Rosalind",
      lastName: "Quintero",
      email: "",
      caseNumber: "1B2K345",
      workerNumber: "",
    });
  });
});

describe("why a request is not recorded", () => {
  const refusals = [
    { code: "blank", field: "email", places: [] },
    { code: "client-known", field: "entries", places: [{ tab: "Unit 7", row: 12 }] },
  ] as const;

  test("a corrected answer is no longer complained of; the others are", () => {
    const [blank, known] = refusals;
    expect(openRefusals(refusals, { email: "" }, { email: "a@example.com" })).toEqual([known]);
    expect(openRefusals(refusals, { email: "", tab: "Unit 7" }, { email: "", tab: "Unit 12" })).toEqual([blank, known]);
  });
});
