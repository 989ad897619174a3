import { describeCell, describeUnseen } from "../../src/text/cellWords";

describe("a change that nobody can see is said in words", () => {
  const said = " (spaces or invisible characters are put right)";

  test.each([
    ["Mateo  Luis", "Mateo Luis"],
    [" Ana", "Ana"],
    ["ana\u200b@example.com", "ana@example.com"],
    ["Ana\u00a0Ruiz", "Ana Ruiz"],
  ])("%j becomes %j", (before, after) => {
    expect(describeUnseen(before, after)).toBe(said);
  });

  test.each([
    ["1k8n398", "1K8N398"],
    ["12/31/2024", 45_657],
    ["", "Activated"],
  ])("%j becomes %j: it shows", (before, after) => {
    expect(describeUnseen(before, after)).toBe("");
  });
});

describe("what a cell shows", () => {
  test.each([
    ["lastName", "Ruiz 900-00-1234 ", "Ruiz ***-**-**** "],
    ["firstName", "900001234", "***-**-****"],
    ["email", "900 00 1234@example.com", "***-**-****@example.com"],
    ["caseNumber", "43301B2K111004", "43301B2K111004"],
    ["caseNumber", 900_001_234, "***-**-****"],
    ["dateIssued", 45_657, "12/31/2024"],
  ] as const)("[I6] %s %j without an SSN that strayed into it", (field, value, shown) => {
    expect(describeCell(field, value)).toBe(shown);
  });
});
