import { noAttendance } from "../../../src/domain/attendance/attendance";
import type { UnitCounts } from "../../../src/domain/report/unitReport";
import { unitReportOf } from "../../../src/domain/report/unitReportOf";
import { unitReportSheet } from "../../../src/domain/report/unitReportSheet";
import type { CellValue } from "../../../src/domain/values/cell";
import { unitSheetWords } from "../../../src/text/reportSheetWords";
import { client, day, review, unitTab } from "../../builders/month";

const found = review({ sheets: [unitTab("Unit 12", [client(1)])], reports: [] });
const whole = unitReportOf(found, noAttendance, day("2026-11-03"), null);

/** The cell of a unit under the header of the share. */
function shareOf(counts: Partial<UnitCounts>): CellValue | undefined {
  const units = whole.units.map((unit): UnitCounts => ({ ...unit, ...counts }));
  const table = unitReportSheet({ ...whole, units }, unitSheetWords).tables[0];
  return table?.rows[0]?.[table.formats.indexOf("percent")];
}

describe("[R80] the share activated in time", () => {
  test("is that of all licenses that were due, once it is known of each", () => {
    expect(shareOf({ due: 4, inTime: 3, late: 1 })).toBe(0.75);
    expect(shareOf({ due: 4, inTime: 4, late: 0 })).toBe(1);
  });

  test("is blank where no license was due, and where it is not known of one", () => {
    expect(shareOf({ due: 0, inTime: 0, late: 0 })).toBe("");
    expect(shareOf({ due: 4, inTime: 3, late: 0 })).toBe("");
  });

  test.each([["due"], ["inTime"], ["late"]] as const)("[R81] is blank where the count %s is hidden", (count) => {
    expect(shareOf({ due: 20, inTime: 15, late: 5, [count]: "hidden" })).toBe("");
  });
});
