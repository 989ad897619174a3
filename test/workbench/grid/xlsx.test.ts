import { strFromU8, unzipSync } from "fflate";
import type { Grid } from "../../../workbench/grid/grid";
import { hardBook, hardParts } from "./hardBook";
import { area, newGrid, put } from "./newGrid";

let grid: Grid;
let sheet: string;

beforeEach(async () => ({ grid, sheet } = await newGrid(hardBook())));
afterEach(() => grid.dispose());

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

async function savedPart(path: string): Promise<string> {
  return partsOf(await grid.save())[path] ?? "";
}

/** The book after saving and opening again. */
async function reopened(): Promise<Grid> {
  const { grid: again } = await newGrid(await grid.save());
  grid.dispose();
  grid = again;
  return again;
}

const SHEET = "xl/worksheets/sheet1.xml";

describe("reading", () => {
  it("gives values as the file has them: rich text joined, spaces kept, dates as serials, errors as text", () => {
    expect(grid.values(sheet, area(1, 0, 3, 4))).toEqual([
      ["Rich text ", 46_326, 7, 14],
      ["  spaced  ", "", 1.5, 3],
      ["a\rb", true, "#N/A", "#N/A"],
    ]);
    expect(grid.values(sheet, area(5, 0, 2, 3))).toEqual([
      ["kept & shown", "inline", 7],
      ["漢字", "", 14],
    ]);
  });

  it("gives formulas as people write them, shared ones moved", () => {
    expect(grid.formulas(sheet, area(1, 3, 3, 1)).flat()).toEqual(["=C2*2", "=C3*2", "=C4*2"]);
    expect(grid.formulas(sheet, area(5, 0))).toEqual([["=CONCAT(A2,CWES.CHECKCASE(A3))"]]);
  });

  it("gives number formats and looks, those of columns too, theme colours reckoned", () => {
    expect(grid.numberFormats(sheet, area(1, 1, 1, 3))).toEqual([["m/d/yyyy", '"#"000', "General"]]);
    expect(grid.numberFormats(sheet, area(99, 2))).toEqual([["m/d/yyyy"]]);
    expect(grid.text(sheet, area(1, 1, 1, 2))).toEqual([["10/31/2026", "#007"]]);
    expect(grid.look(sheet, 0, 0)).toEqual({ bold: true, color: "#FFFFFF", fill: "#A2B9E2" });
  });

  it("gives what stands around the cells", () => {
    const [first, lists] = grid.sheets();
    expect(first).toMatchObject({ name: "Unit & 'Co'", visibility: "Visible", tabColor: "#4472C4" });
    expect(lists).toMatchObject({ name: "Lists", visibility: "VeryHidden" });
    expect([grid.isProtected(sheet), grid.isLocked(sheet, 1, 2), grid.isLocked(sheet, 0, 0)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([grid.isRowHidden(sheet, 3), grid.isRowHidden(lists?.id ?? "", 2)]).toEqual([true, true]);
    expect(grid.filters(lists?.id ?? "")).toEqual([{ area: area(0, 0, 4, 2), hiddenRows: new Set([2]) }]);
    expect(grid.tables()).toMatchObject([
      { id: "4", name: "Tracks_", area: area(0, 0, 4, 2), style: "TableStyleLight9" },
    ]);
    expect(grid.names()).toEqual([{ name: "Tracks", sheetId: null, formula: "=Lists!$A$2:$A$4" }]);
    expect(grid.merges(sheet)).toEqual([area(8, 0, 1, 2)]);
    expect(grid.selection().sheetId).toBe(lists?.id);
  });

  it("gives rules in their order, kinds that are not played as Other", () => {
    expect(
      grid.conditionalFormats(sheet).map(({ type, formula, look, stopIfTrue }) => [type, formula, look, stopIfTrue]),
    ).toEqual([
      ["Custom", "=$C2>1", { fill: "#FFC7CE", color: "#9C0006" }, true],
      ["Other", "", {}, false],
      ["Other", "", { fill: "#FFC7CE", color: "#9C0006" }, false],
    ]);
    expect(grid.validations(sheet)).toMatchObject([
      {
        type: "List",
        formula1: "=Tracks",
        ignoreBlanks: true,
        prompt: { title: "Track", message: "Choose", show: true },
      },
      {
        type: "WholeNumber",
        operator: "Between",
        formula1: "1",
        formula2: "24",
        areas: [area(1, 2, 5, 1), area(8, 2)],
      },
    ]);
  });

  it("refuses in plain words what is no workbook", async () => {
    await expect(newGrid(new Uint8Array([1, 2, 3]))).rejects.toThrow("not an .xlsx workbook");
  });
});

describe("saving", () => {
  it("an unchanged book leaves every part as it was, but for the chain of calculation", async () => {
    const saved = partsOf(await grid.save());
    const { "xl/calcChain.xml": _chain, ...expected } = hardParts;
    expect(Object.keys(saved).sort()).toEqual(Object.keys(expected).sort());
    for (const path of Object.keys(expected))
      if (path !== "[Content_Types].xml" && path !== "xl/_rels/workbook.xml.rels")
        expect(saved[path]).toBe(expected[path]);
    expect(saved["[Content_Types].xml"]).not.toContain("calcChain");
  });

  it("a changed cell changes that cell and nothing else of the worksheet", async () => {
    put(grid, sheet, 2, 2, [[9]]);
    await grid.calculated();
    const saved = partsOf(await grid.save());
    expect(saved[SHEET]).toContain('<c r="C3" s="3"><v>9</v></c>');
    expect(saved["xl/styles.xml"]).toBe(hardParts["xl/styles.xml"]);
    const [start, end] = ["<sheetPr>", "<sheetProtection"].map((mark) => (hardParts[SHEET] ?? "").indexOf(mark));
    expect(saved[SHEET]?.slice(0, start)).toBe(hardParts[SHEET]?.slice(0, start));
    expect(saved[SHEET]?.slice(saved[SHEET].indexOf("<sheetProtection"))).toBe(hardParts[SHEET]?.slice(end));
    expect(saved[SHEET]).toContain('<c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>46326</v></c>');
  });

  it("keeps texts that XML finds hard", async () => {
    const texts = ['<b>&"', "line\nbreak", "\u0001 and _x0041_", " spaces ", "😀 漢字", "=looks like a formula"];
    grid.write(
      sheet,
      area(20, 0, 6, 1),
      texts.map((value) => [{ value }]),
      "addin",
    );
    expect((await reopened()).values(sheet, area(20, 0, 6, 1)).flat()).toEqual(texts);
  });

  it("appends formats to those of the file and finds them again", async () => {
    grid.setLook(sheet, area(1, 1), { bold: true, fill: "#00FF00" });
    grid.write(sheet, area(1, 2), [[{ numberFormat: "0.00%" }]], "addin");
    grid.setLocked(sheet, area(1, 0), false);
    await reopened();
    expect(grid.look(sheet, 1, 1)).toMatchObject({ bold: true, fill: "#00FF00" });
    expect(grid.numberFormats(sheet, area(1, 1, 1, 2))).toEqual([["m/d/yyyy", "0.00%"]]);
    expect([grid.isLocked(sheet, 1, 0), grid.isLocked(sheet, 1, 2)]).toEqual([false, false]);
  });

  it("keeps rules that are not played when others come and go", async () => {
    const rule = {
      sheetId: sheet,
      areas: [area(1, 0, 5, 4)],
      type: "Custom",
      look: { fill: "#FFEB9C" },
      stopIfTrue: false,
    } as const;
    grid.addConditionalFormat({ ...rule, formula: '=$A2="x"', priority: 0 });
    const xml = await savedPart(SHEET);
    expect(xml).toContain('<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/>');
    expect(xml).toContain("x14:conditionalFormatting");
    await reopened();
    expect(grid.conditionalFormats(sheet).map(({ type, formula }) => [type, formula])).toEqual([
      ["Custom", '=$A2="x"'],
      ["Custom", "=$C2>1"],
      ["Other", ""],
      ["Other", ""],
    ]);
  });

  it("moves everything with inserted rows, formulas that were shared too", async () => {
    grid.insertRows(sheet, 1, 1, "local");
    await grid.calculated();
    const xml = await savedPart(SHEET);
    expect(xml).toContain('<hyperlink ref="A7" r:id="rId9"/>');
    expect(xml).toContain('<f t="array" ref="C7:C8">');
    await reopened();
    expect(grid.formulas(sheet, area(2, 3, 3, 1)).flat()).toEqual(["=C3*2", "=C4*2", "=C5*2"]);
    expect(grid.values(sheet, area(2, 0, 1, 2))).toEqual([["Rich text ", 46_326]]);
    expect(grid.isRowHidden(sheet, 4)).toBe(true);
    expect(grid.conditionalFormats(sheet)[0]).toMatchObject({ formula: "=$C3>1", areas: [area(2, 0, 5, 1)] });
    expect(grid.validations(sheet)[1]?.areas).toEqual([area(2, 2, 5, 1), area(9, 2)]);
  });

  it("moves an array formula with the cells it fills", async () => {
    grid.insertRows(sheet, 4, 2, "local");
    await grid.calculated();
    expect(await savedPart(SHEET)).toMatch(
      /<c r="C8"[^>]*><f t="array" ref="C8:C9">TRANSPOSE\(C2:D2\)<\/f><v>7<\/v><\/c>/,
    );
    expect((await reopened()).values(sheet, area(7, 2, 2, 1)).flat()).toEqual([7, 14]);
  });

  it("keeps a table's columns, formulas and filter when it grows", async () => {
    const lists = grid.sheets()[1]?.id ?? "";
    put(grid, lists, 0, 2, [["Third"]]);
    grid.resizeTable("4", area(0, 0, 9, 3));
    const table = await savedPart("xl/tables/table1.xml");
    expect(table).toContain("<calculatedColumnFormula>LEN(Tracks_[[#This Row],[Track]])*2</calculatedColumnFormula>");
    expect(table).toContain('ref="A1:C9"');
    expect(table).toContain('<customFilter operator="notEqual" val="Office"/>');
    expect(table).toContain('<tableColumn id="3" name="Third"/>');
  });

  it("adds, renames, reorders and removes worksheets with their names and tables", async () => {
    const lists = grid.sheets()[1]?.id ?? "";
    const added = grid.addSheet("Log <1>", 0);
    put(grid, added, 0, 0, [
      ["When", "What"],
      [1, "x"],
    ]);
    grid.addTable(added, area(0, 0, 2, 2), "Log", "TableStyleMedium2");
    grid.renameSheet(lists, "Lists 2");
    await reopened();
    expect(grid.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Log <1>", "Visible"],
      ["Unit & 'Co'", "Visible"],
      ["Lists 2", "VeryHidden"],
    ]);
    expect(grid.tables().map(({ name }) => name)).toEqual(["Log", "Tracks_"]);
    expect(grid.names()).toEqual([{ name: "Tracks", sheetId: null, formula: "='Lists 2'!$A$2:$A$4" }]);
    grid.removeSheet(grid.sheets()[2]?.id ?? "");
    const parts = partsOf(await grid.save());
    expect(Object.keys(parts).filter((path) => /sheet\d|table\d/.test(path) && !path.includes("_rels"))).toEqual([
      SHEET,
      "xl/worksheets/sheet3.xml",
      "xl/tables/table2.xml",
    ]);
    expect(parts["xl/workbook.xml"]).not.toContain("_FilterDatabase");
    expect(parts["xl/workbook.xml"]).toContain(`localSheetId="1">'Unit &amp; ''Co'''!$A$1:$D$6`);
  });

  it("changes protection, merges, freezing, widths and hidden rows only where asked", async () => {
    grid.setProtected(sheet, false);
    grid.unmerge(sheet, area(8, 0, 1, 2));
    grid.freezeRows(sheet, 3);
    grid.setColumnWidth(sheet, 0, 1, 200);
    grid.setRowsHidden(sheet, 3, 1, false);
    const xml = await savedPart(SHEET);
    expect(xml).not.toMatch(/<sheetProtection|<mergeCells/);
    expect(xml).toContain('<protectedRange sqref="A9" name="Range1"/>');
    expect(xml).toContain('ySplit="3"');
    expect(xml).toContain('max="16384"');
    await reopened();
    expect([grid.isProtected(sheet), grid.merges(sheet), grid.isRowHidden(sheet, 3)]).toEqual([false, [], false]);
  });

  it("stores newer and custom functions the way Excel does", async () => {
    grid.registerFunction("CWES.HOURS", () => 1);
    put(grid, sheet, 30, 0, [["=XLOOKUP(1,A1:A2,B1:B2)"], ["=CWES.HOURS(A1)"], ["=SUM(1,2)"]]);
    await grid.calculated();
    const xml = await savedPart(SHEET);
    expect(xml).toContain("<f>_xlfn.XLOOKUP(1,A1:A2,B1:B2)</f>");
    expect(xml).toContain("<f>_xldudf_CWES_HOURS(A1)</f><v>1</v>");
    expect(xml).toContain("<f>SUM(1,2)</f><v>3</v>");
  });
});

describe("a new book", () => {
  it("is saved, and the same book gives the same bytes", async () => {
    const made = await newGrid();
    put(made.grid, made.sheet, 0, 0, [
      ["Name", "Hours"],
      ["Ann", 2],
    ]);
    made.grid.addTable(made.sheet, area(0, 0, 2, 2), "Clients", "TableStyleMedium2");
    const saved = await made.grid.save();
    expect(Buffer.compare(Buffer.from(await made.grid.save()), Buffer.from(saved))).toBe(0);
    const again = await newGrid(saved);
    expect(again.grid.values(again.sheet, area(0, 0, 2, 2))).toEqual([
      ["Name", "Hours"],
      ["Ann", 2],
    ]);
    expect(again.grid.tables()).toMatchObject([{ name: "Clients", area: area(0, 0, 2, 2) }]);
    made.grid.dispose();
    again.grid.dispose();
  });
});
