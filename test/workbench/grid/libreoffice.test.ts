import { hostileBook2 } from "../../../workbench/books/hostileBook2";
import { makeClients } from "../../../workbench/books/people";
import { sampleBook } from "../../../workbench/books/sampleBook";
import type { Area } from "../../../workbench/grid/grid";
import { area, newGrid, put } from "./newGrid";
import { converted, useLibreOffice, withLibreOffice } from "./withLibreOffice";

useLibreOffice();

/** A book with all that the add-in makes: a table, formats, a highlight, a validation, a formula, a protected tab. */
async function madeBook(): Promise<Uint8Array> {
  const { grid, sheet } = await newGrid();
  grid.renameSheet(sheet, "Unit 12");
  put(grid, sheet, 0, 0, [
    ["Name", "Issued", "Status"],
    ["Ann", 46_235, "Inactive"],
    ["<Ben> & Co", 46_266, "Active"],
  ]);
  grid.write(sheet, area(1, 1, 2, 1), [[{ numberFormat: "m/d/yyyy" }], [{ numberFormat: "m/d/yyyy" }]], "addin");
  grid.addTable(sheet, area(0, 0, 3, 3), "Unit12", "TableStyleMedium2");
  const look = { fill: "#FFC7CE", color: "#9C0006" };
  grid.addConditionalFormat({
    sheetId: sheet,
    areas: [area(1, 0, 2, 3)],
    type: "Custom",
    formula: '=$C2="Inactive"',
    look,
    stopIfTrue: false,
    priority: 0,
  });
  const errorAlert = { style: "Stop", title: "Status", message: "Choose one.", show: true } as const;
  grid.setValidation({
    sheetId: sheet,
    areas: [area(1, 2, 9, 1)],
    type: "List",
    formula1: '"Active,Inactive"',
    ignoreBlanks: true,
    errorAlert,
  });
  grid.setValidation({
    sheetId: sheet,
    areas: [area(1, 1, 2, 1)],
    type: "Date",
    operator: "GreaterThanOrEqualTo",
    formula1: "44747",
    ignoreBlanks: true,
    errorAlert: { style: "Warning", title: "Date issued", message: "Before July 5, 2022?", show: true },
    prompt: { title: "Date issued", message: "The day of the e-mail.", show: true },
  });
  grid.addName("Issued", null, "='Unit 12'!$B$2:$B$3");
  put(grid, sheet, 5, 0, [['=COUNTIF(Unit12[Status],"Inactive")']]);
  await grid.calculated();
  grid.setLook(sheet, area(5, 0), { bold: true, fill: "#FFFF00" });
  const log = grid.addSheet("Log");
  grid.setProtected(log, true);
  grid.setVisibility(log, "Hidden");
  const saved = await grid.save();
  grid.dispose();
  return saved;
}

function sorted(areas: readonly Area[]): Area[] {
  return [...areas].sort((one, other) => one.row - other.row || one.column - other.column);
}

describe("LibreOffice", () => {
  it(
    "finds table, formats, highlight, validation, name, protection in a book we made",
    withLibreOffice(async () => {
      const flat = converted("made", await madeBook(), "fods").toString("utf8");
      expect(flat).toMatch(
        /database-range table:name="Unit12" table:target-range-address="&apos;Unit 12&apos;\.A1:&apos;Unit 12&apos;\.C3"/,
      );
      expect(flat).toMatch(/office:date-value="2026-08-01"[^>]*>\s*<text:p>8\/1\/2026</);
      expect(flat).toContain("&lt;Ben&gt; &amp; Co");
      expect(flat).toContain('calcext:value="formula-is([.$C2]=&quot;Inactive&quot;)"');
      const style = /calcext:apply-style-name="([^"]*)"/.exec(flat)?.[1] ?? "none";
      const look =
        new RegExp(`<style:style [^>]*style:(?:display-)?name="${style}"[\\s\\S]*?</style:style>`).exec(flat)?.[0] ??
        "";
      expect(look).toContain('fo:background-color="#ffc7ce"');
      expect(look).toContain('fo:color="#9c0006"');
      expect(flat).toContain("cell-content-is-in-list(&quot;Active&quot;;&quot;Inactive&quot;)");
      expect(flat).toContain("cell-content-is-date() and cell-content()&gt;=44747");
      expect(flat).toMatch(
        /table:help-message table:title="Date issued" table:display="true">\s*<text:p>The day of the e-mail/,
      );
      expect(flat).toMatch(/table:error-message table:message-type="warning" table:title="Date issued"/);
      expect(flat).toMatch(/<table:named-range table:name="Issued"|<table:named-expression table:name="Issued"/);
      expect(flat).toMatch(/<table:table table:name="Log"[^>]*table:protected="true"/);
      expect(flat).toMatch(/office:value-type="float" office:value="1"[^>]*>\s*<text:p>1</);
    }),
    120_000,
  );

  it(
    "keeps the second hostile book's validations, merges, filters, hidden rows and locks, and we read them back",
    withLibreOffice(async () => {
      const hostile = await hostileBook2();
      const ours = await newGrid(hostile);
      const theirs = await newGrid(new Uint8Array(converted("hostile", hostile, "xlsx")));
      ours.grid.sheets().forEach(({ id, name }, index) => {
        const other = theirs.grid.sheets()[index]?.id ?? "";
        expect(sorted(theirs.grid.merges(other))).toEqual(sorted(ours.grid.merges(id)));
        expect([name, theirs.grid.isProtected(other)]).toEqual([name, ours.grid.isProtected(id)]);
        const rows = Array.from({ length: 30 }, (_, row) => row);
        const look = ({ grid }: typeof ours, sheetId: string) =>
          rows.map((row) => `${String(grid.isRowHidden(sheetId, row))} ${String(grid.isLocked(sheetId, row, 0))}`);
        expect(look(theirs, other)).toEqual(look(ours, id));
        const used = ours.grid.usedArea(id, true);
        if (used) expect(theirs.grid.values(other, used)).toEqual(ours.grid.values(id, used));
      });
      ours.grid.dispose();
      theirs.grid.dispose();
    }),
    120_000,
  );

  it(
    "writes a file of its own from the sample, and we read the same values from it",
    withLibreOffice(async () => {
      const sample = await sampleBook(makeClients(1).slice(0, 120));
      const ours = await newGrid(sample);
      const theirs = await newGrid(new Uint8Array(converted("sample", sample, "xlsx")));
      expect(theirs.grid.sheets().map(({ name }) => name)).toEqual(ours.grid.sheets().map(({ name }) => name));
      ours.grid.sheets().forEach(({ id }, index) => {
        const other = theirs.grid.sheets()[index]?.id ?? "";
        const used = ours.grid.usedArea(id, true);
        expect(theirs.grid.usedArea(other, true)).toEqual(used);
        if (used) expect(theirs.grid.values(other, used)).toEqual(ours.grid.values(id, used));
        expect(theirs.grid.merges(other)).toEqual(ours.grid.merges(id));
        const rows = Array.from({ length: used?.rows ?? 0 }, (_, row) => row);
        expect(rows.filter((row) => theirs.grid.isRowHidden(other, row))).toEqual(
          rows.filter((row) => ours.grid.isRowHidden(id, row)),
        );
      });
      expect(theirs.grid.tables().map(({ name, area: place }) => [name, place])).toEqual(
        ours.grid.tables().map(({ name, area: place }) => [name, place]),
      );
      const again = converted("again", await theirs.grid.save(), "fods").toString("utf8");
      expect(again).toContain('table:name="Unit12"');
      ours.grid.dispose();
      theirs.grid.dispose();
    }),
    120_000,
  );
});
