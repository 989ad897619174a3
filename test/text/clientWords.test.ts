import { describeClient, describeHours, describeStage, nextWords } from "../../src/text/clientWords";
import { decisionGuideWords, revokeGuideWords, stepWords } from "../../src/text/guideWords";

describe("the words of the Client tab", () => {
  test("a client is called as the row has it, in two cells or in one", () => {
    expect(describeClient({ cells: { firstName: "Rosalind", lastName: "Quintero" } })).toBe("Rosalind Quintero");
    expect(describeClient({ cells: { firstName: "", lastName: "Quintero" } })).toBe("Quintero");
    expect(describeClient({ cells: {}, wholeName: "Quintero, Rosalind" })).toBe("Quintero, Rosalind");
    expect(describeClient({ cells: {} })).toBe("No name");
  });

  test("[G8] an SSN that stands in a name cell is not shown", () => {
    expect(describeClient({ cells: { firstName: "Rosalind", lastName: "900-00-1234" } })).toBe("Rosalind ***-**-****");
  });

  test("hours have one decimal at most", () => {
    expect(describeHours(90)).toBe("1.5");
    expect(describeHours(0)).toBe("0");
    expect(describeHours(61)).toBe("1");
  });

  test("every stage and every next act is said; only where nothing is to be done there is no button", () => {
    expect(describeStage("consent")).toBe("Consent to record");
    const quiet = Object.entries(nextWords).filter(([, { button }]) => button === null);
    expect(quiet.map(([act]) => act)).toEqual(["withdrawn", "nothing"]);
    for (const { why } of Object.values(nextWords)) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  test("[G3] columns are named before they are added", () => {
    expect(stepWords.newColumns(["Group"], "Unit 7")).toBe("The column Group will be added at the right of Unit 7.");
    expect(stepWords.newColumns(["Consent on", "Consent by"], "Unit 7")).toBe(
      "The columns Consent on and Consent by will be added at the right of Unit 7.",
    );
  });

  test("[R89] a reason for revoking names the unit's months", () => {
    expect(revokeGuideWords.reasons.unused(1)).toBe("Not used for 1 month");
    expect(revokeGuideWords.reasons.unused(3)).toBe("Not used for 3 months");
    expect(Object.keys(decisionGuideWords.choices)).toHaveLength(5);
  });
});
