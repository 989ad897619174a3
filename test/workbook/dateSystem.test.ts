import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { putList } from "./listBook";

test("a book whose date system Excel does not tell is not read, because every date could be four years off", async () => {
  await practice.open(null);
  putList("Unit 12");
  const { grid } = practice;
  practice.host.open({ ...grid, evaluate: () => "#VALUE!" });
  expect(await openExcelWorkbook().read()).toMatchObject({ outcome: "refused", code: "busy" });
  practice.host.open(grid);
  expect(await openExcelWorkbook().read()).toMatchObject({ outcome: "read" });
});
