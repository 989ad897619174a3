/** @jest-environment <rootDir>/test/practiceEnvironment.ts */
import type { Area } from "../../../workbench/grid/grid";

const oneCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

beforeEach(async () => {
  await practice.open(null);
});

/** Lets events travel. */
function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

function sheetId(): string {
  return practice.grid.activeSheet();
}

/** Registers for changes of the first worksheet and of all worksheets; gives what arrives. */
async function watched(): Promise<{
  sheet: Excel.WorksheetChangedEventArgs[];
  all: Excel.WorksheetChangedEventArgs[];
}> {
  const seen = {
    sheet: new Array<Excel.WorksheetChangedEventArgs>(),
    all: new Array<Excel.WorksheetChangedEventArgs>(),
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getFirst().onChanged.add((event) => Promise.resolve(void seen.sheet.push(event)));
    worksheets.onChanged.add((event) => Promise.resolve(void seen.all.push(event)));
    await context.sync();
  });
  return seen;
}

function writeOwn(value: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
    await context.sync();
  });
}

describe("onChanged", () => {
  test("tells this add-in's own writes, this person's and other people's apart", async () => {
    const seen = await watched();
    await writeOwn("own");
    practice.grid.write(sheetId(), oneCell, [[{ value: "typed" }]], "local");
    practice.grid.write(sheetId(), oneCell, [[{ value: "theirs" }]], "remote");
    practice.grid.write(sheetId(), oneCell, [[{ value: "another pane's" }]], "addin");
    await soon();
    expect(seen.sheet.map((event) => [event.source, event.triggerSource, event.address])).toEqual([
      ["Local", "ThisLocalAddin", "A1"],
      ["Local", "Unknown", "A1"],
      ["Remote", "Unknown", "A1"],
      ["Remote", "Unknown", "A1"],
    ]);
    expect(seen.all).toHaveLength(4);
    expect(seen.sheet[2]?.details.valueAfter).toBe("theirs");
  });

  test("one cell says what it held before and after; more than one say neither", async () => {
    const seen = await watched();
    await writeOwn("before");
    practice.grid.write(sheetId(), oneCell, [[{ value: 7 }]], "local");
    practice.grid.clear(sheetId(), oneCell, "contents", "remote");
    practice.grid.write(sheetId(), { ...oneCell, rows: 2 }, [[{ value: 1 }], [{ value: 2 }]], "local");
    await soon();
    expect(seen.sheet.map(({ details }) => details)).toEqual([
      { valueBefore: "", valueAfter: "before", valueTypeBefore: "Empty", valueTypeAfter: "String" },
      { valueBefore: "before", valueAfter: 7, valueTypeBefore: "String", valueTypeAfter: "Double" },
      { valueBefore: 7, valueAfter: "", valueTypeBefore: "Double", valueTypeAfter: "Empty" },
      undefined,
    ]);
    expect(seen.sheet.at(-1)).toMatchObject({ address: "A1:A2", changeType: "RangeEdited", type: "WorksheetChanged" });
  });

  test("what a person pastes in one go is one event", async () => {
    const seen = await watched();
    const rows = Array.from({ length: 5_000 }, (_, row) => [{ value: `Client ${row}` }, { value: row }]);
    practice.grid.typeIn(sheetId(), { ...oneCell, rows: 5_000, columns: 2 }, rows);
    await soon();
    expect(seen.sheet.map(({ address, source }) => [address, source])).toEqual([["A1:B5000", "Local"]]);
  });

  test("rows that come and go say so", async () => {
    const seen = await watched();
    practice.grid.insertRows(sheetId(), 2, 1, "remote");
    practice.grid.deleteRows(sheetId(), 2, 1, "remote");
    await soon();
    expect(seen.sheet.map((event) => event.changeType)).toEqual(["RowInserted", "RowDeleted"]);
  });

  test("the event's range can be read", async () => {
    const seen = await watched();
    practice.grid.write(sheetId(), oneCell, [[{ value: "theirs" }]], "remote");
    await soon();
    await Excel.run(async (context) => {
      const range = seen.sheet[0]?.getRange(context).load("values");
      await context.sync();
      expect(range?.values).toEqual([["theirs"]]);
    });
  });

  test("nothing arrives while runtime.enableEvents is false", async () => {
    const seen = await watched();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await writeOwn("quiet");
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      context.runtime.load("enableEvents");
      await context.sync();
      expect(context.runtime.enableEvents).toBe(true);
    });
    await writeOwn("heard");
    await soon();
    expect(seen.sheet).toHaveLength(1);
  });

  test("nothing arrives after the handler was removed", async () => {
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) =>
        Promise.resolve(void seen.push(event.address)),
      );
      await context.sync();
      return added;
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await writeOwn("late");
    await soon();
    expect(seen).toEqual([]);
  });
});

describe("other events", () => {
  test("a table's changes", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add("A1:B2", true);
      table.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
      await context.sync();
    });
    practice.grid.write(sheetId(), { ...oneCell, row: 1 }, [[{ value: "in" }]], "remote");
    practice.grid.write(sheetId(), { ...oneCell, row: 8 }, [[{ value: "out" }]], "remote");
    await soon();
    expect(seen).toEqual(["A2"]);
  });

  test("selection and activation", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const side = worksheets.add("Side");
      worksheets.onActivated.add((event) => Promise.resolve(void seen.push(`activated ${event.worksheetId}`)));
      worksheets.onSelectionChanged.add((event) => Promise.resolve(void seen.push(`selected ${event.address}`)));
      side.load("id");
      await context.sync();
      side.getRange("B2:C3").select();
      await context.sync();
      await soon();
      expect(seen).toContain(`activated ${side.id}`);
      expect(seen).toContain("selected B2:C3");
    });
  });

  test("the same selection again is told once, and going to another worksheet is no change of selection", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(() => Promise.resolve(void seen.push("activated")));
      worksheets.onSelectionChanged.add((event) => Promise.resolve(void seen.push(event.address)));
      await context.sync();
    });
    const first = sheetId();
    const side = practice.grid.addSheet("Side");
    practice.grid.select(first, { ...oneCell, row: 4 });
    practice.grid.select(first, { ...oneCell, row: 4 });
    practice.grid.activate(side);
    await soon();
    expect(seen).toEqual(["A5", "activated"]);
    const active = await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      const selected = context.workbook.getSelectedRanges().load("address, areaCount");
      await context.sync();
      return [cell.address, selected.address, selected.areaCount];
    });
    expect(active).toEqual(["Side!A1", "Side!A1", 1]);
  });

  test("the workbook's selection", async () => {
    let seen = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => Promise.resolve(void (seen += 1)));
      await context.sync();
    });
    practice.grid.select(sheetId(), { ...oneCell, row: 4 });
    await soon();
    expect(seen).toBe(1);
  });

  test("a worksheet that another adds is told at once, not with this pane's next call", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add((event) => Promise.resolve(void seen.push(event.source)));
      await context.sync();
    });
    practice.grid.addSheet("Theirs");
    await soon();
    expect(seen).toEqual(["Remote"]);
  });

  test("worksheets added, renamed and deleted, by oneself and by another", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add((event) => Promise.resolve(void seen.push(`added ${event.source}`)));
      worksheets.onDeleted.add((event) => Promise.resolve(void seen.push(`deleted ${event.source}`)));
      worksheets.onNameChanged.add((event) =>
        Promise.resolve(void seen.push(`${event.nameBefore} -> ${event.nameAfter} ${event.source}`)),
      );
      await context.sync();
      worksheets.add("Mine");
      await context.sync();
      const theirs = practice.grid.addSheet("Theirs");
      practice.grid.renameSheet(theirs, "Theirs 2");
      worksheets.getItem("Mine").delete();
      await context.sync();
      await soon();
    });
    expect(seen).toEqual(["added Local", "added Remote", "Theirs -> Theirs 2 Remote", "deleted Local"]);
  });
});
