import { clientsByWorker } from "../../src/domain/drafts/clientsByWorker";
import { procedureSettings } from "../../src/domain/settings/settings";
import { staffDraft } from "../../src/text/staffDraft";
import { client, day, type RowCells } from "../builders/month";
import { factsIn, reviewOf, today } from "../domain/clients/oneClient";

const consent: RowCells = { consentOn: day("2025-01-10"), consentBy: "Written", firstName: "Ana", lastName: "Sample" };

function draftFor(worker: string, ...rows: RowCells[]) {
  const review = reviewOf(rows.map((row, at) => client(at + 1, { ...consent, ...row })));
  const clients =
    clientsByWorker(
      rows.map((_, at) => factsIn(review, at)),
      review.settings,
    ).get(worker) ?? [];
  return staffDraft(worker, clients, procedureSettings, today);
}

it("[R80] one worker's clients: name, case number, place, class in words and what to do; no SSN, no address", () => {
  const { subject, body, unfilled } = draftFor(
    "EC01",
    {},
    { firstName: "Bea", decision: "Asked to stop" },
    { workerNumber: "EC02" },
    { firstName: "Cy", dateIssued: "" },
  );
  expect([subject, unfilled]).toEqual(["LinkedIn Learning: your clients", []]);
  expect(body).toContain("CONFIDENTIAL");
  expect(body).toContain("clients of worker EC01, November 23, 2026");
  expect(body.split("\n").filter((line) => line.startsWith("- "))).toEqual([
    "- Ana Sample, case 1B2K001 (Unit 12, row 2): Cannot tell. Ask if the client uses it.",
    "- Bea Sample, case 1B2K002 (Unit 12, row 3): Asked to stop. The license will be revoked.",
    "- Cy Sample, case 1B2K004 (Unit 12, row 5): License not issued yet.",
  ]);
  expect(body).not.toMatch(/@|900-00-1234/);
});

it("[G13] what stands in the wrong column is left out, the row says where to look", () => {
  const { body } = draftFor("EC01", { firstName: "900-12-3456" }, { caseNumber: "900123456" });
  expect(body).toContain("- Name to check, case 1B2K001 (Unit 12, row 2): ");
  expect(body).toContain("- Ana Sample (Unit 12, row 3): ");
});

it("a license issued before anybody wrote down a consent is issued all the same", () => {
  const { body } = draftFor("EC01", {}, { consentOn: "", consentBy: "" });
  expect(body).toContain("(Unit 12, row 3): Cannot tell. Ask if the client uses it.");
});
