import { adoptTab } from "../../src/domain/license/adoptBook";
import type { Adoption } from "../../src/domain/plan/adoption";
import { emptyPlan } from "../../src/domain/plan/editPlan";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { cellsOf, done, entryRow, listHeaders, putCells, snapshotOf } from "./listBook";

test("[I2] a plan finds the columns again that a person named, and the tab of a person's word", async () => {
  await practice.open(null);
  const headers = listHeaders.map((header) => (header === "Case Number" ? "Reference" : header));
  putCells(practice.grid.addSheet("Unit 12"), 0, 0, [headers, entryRow(1), entryRow(2)]);
  const adoption: Adoption = {
    tabs: new Map([["Unit 12", "unit"]]),
    headers: [{ tab: null, header: "Reference", meaning: "caseNumber" }],
  };
  const port = openExcelWorkbook();
  const sheet = snapshotOf(await port.read()).sheets.find(({ name }) => name === "Unit 12");
  const adopted = sheet ? adoptTab(sheet, adoption) : "no-list";
  if (typeof adopted === "string") throw new Error("No unit tab");
  const edits = adopted.entries.map(({ rowKey, row, cells }) => {
    return {
      tab: "Unit 12",
      rowKey,
      row,
      field: "caseNumber",
      before: cells.caseNumber ?? "",
      after: `9${row}`,
    } as const;
  });
  const plan = { ...emptyPlan("fix", "case numbers", adoption), edits };
  const { undo, ...result } = done(await port.apply(plan, { at: "11/02/2026 09:00" }));
  expect(result).toMatchObject({ outcome: "applied", written: 2, changedMeanwhile: [] });
  expect(cellsOf("Unit 12").map((row) => row[2])).toEqual(["Reference", "92", "93"]);
  expect(undo?.adoption).toBe(adoption);
  const other: Adoption = { ...adoption, tabs: new Map([["Unit 12", "other"]]) };
  const left = done(await port.apply({ ...plan, adoption: other }, { at: "11/02/2026 09:01" }));
  expect(left.changedMeanwhile.map(({ reason }) => reason)).toEqual(["missing", "missing"]);
});
