import { severities, type FindingCode } from "../../../src/domain/findings/severities";
import { startCheck } from "../../../src/domain/rules/startCheck";
import { bookOf, lineOf, rulesOf, type CheckCase } from "../../builders/checkBooks";
import { addressCases } from "../../cases/checks/addresses";
import { caseNumberCases } from "../../cases/checks/caseNumbers";
import { dateCases } from "../../cases/checks/dates";
import { duplicateCases } from "../../cases/checks/duplicates";
import { peopleCases } from "../../cases/checks/people";
import { sheetCases } from "../../cases/checks/sheets";
import { ssnCases } from "../../cases/checks/ssns";
import { statusCases } from "../../cases/checks/status";

const cases: readonly CheckCase[] = [
  ...peopleCases,
  ...caseNumberCases,
  ...ssnCases,
  ...addressCases,
  ...dateCases,
  ...duplicateCases,
  ...statusCases,
  ...sheetCases,
];

// The keys of the table are exactly the codes.
const codes = Object.keys(severities) as FindingCode[];

function triggers({ code, findings }: CheckCase): boolean {
  return findings.some((line) => line.split(" ").includes(code));
}

test.each(codes)("[rules 4] %s has a case that triggers it and a near miss", (code) => {
  const own = cases.filter((one) => one.code === code);
  expect(own.filter(triggers).length).toBeGreaterThanOrEqual(1);
  expect(own.filter((one) => !triggers(one)).length).toBeGreaterThanOrEqual(1);
});

test.each(cases.map((one) => [one.code, one.name, one] as const))("[rules 4] %s: %s", (_code, _name, one) => {
  expect(startCheck(bookOf(one), rulesOf(one)).findings.map(lineOf)).toEqual(one.findings);
});

test("a list in order has no finding", () => {
  expect(startCheck(bookOf({}), rulesOf({})).findings).toEqual([]);
});
