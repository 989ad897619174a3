import type { Page } from "playwright-core";
import type { GridChange } from "../../workbench/grid/grid";
import {
  colleagueTypes,
  emptyCells,
  pasteRows,
  pressUndo,
  readCells,
  selectCells,
  typeInto,
} from "../../workbench/page/drivePerson";
import { drivePractice, openPractice, type DrivenPractice } from "../../workbench/page/drivePractice";

jest.setTimeout(300_000);

const tab = "Scratch";

/** A worksheet of its own, and what the grid tells from now on. */
async function scratch(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const { grid } = window.practice;
    grid.activate(grid.addSheet(name));
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    grid.onChange((change) => heard.push(change));
  }, tab);
}

/** What the grid told since the last time: kind, rows x columns, what the cell held before. */
function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { heard: changes } = window as unknown as { heard: GridChange[] }; // put there by scratch()
    return changes
      .splice(0)
      .map(
        ({ kind, area, author, before }) =>
          `${kind} ${area.row},${area.column} ${area.rows}x${area.columns} ${author} ${String(before)}`,
      );
  });
}

/** Chooses from the menu of the first cell; pressed at the picture, because a field for a number stands in the middle. */
async function fromMenu(page: Page, group: string, item: string): Promise<void> {
  await selectCells(page, { tab, address: "A1" });
  const cells = page.locator('canvas[id^="univer-sheet-main-canvas"]');
  await cells.click({ button: "right", position: { x: 80, y: 32 } });
  await page.getByText(group, { exact: true }).filter({ visible: true }).last().hover();
  const chosen = page.getByText(item).filter({ visible: true }).last();
  await chosen.click({ position: { x: 6, y: 8 } });
}

describe("the grid of the practice Excel", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await drivePractice()));
  afterAll(() => practice.stop());

  test("typing, undo, Delete, pasting 5,000 rows, undo of it, a colleague: one change each", async () => {
    const { page, problems } = await openPractice(practice);
    await scratch(page);
    await typeInto(page, { tab, address: "B2" }, "1E123");
    await typeInto(page, { tab, address: "B2" }, "first");
    await pressUndo(page);
    expect(await readCells(page, { tab, address: "B2" })).toEqual([[1e123]]);
    await emptyCells(page, { tab, address: "B2" });
    expect(await heard(page)).toEqual([
      "cells 1,1 1x1 local ",
      "cells 1,1 1x1 local 1e+123",
      "cells 1,1 1x1 local first",
      "cells 1,1 1x1 local 1e+123",
    ]);
    const rows = Array.from({ length: 5_000 }, (_, row) => [`Client ${row}`, "1/2/2026", row]);
    const started = Date.now();
    await pasteRows(page, { tab, address: "C3" }, rows);
    await page.waitForFunction((name) => window.practice.read(name, "E5002")[0]?.[0] === 4_999, tab);
    expect(Date.now() - started).toBeLessThan(20_000);
    expect(await readCells(page, { tab, address: "C4:E4" })).toEqual([["Client 1", 46_024, 1]]);
    expect(await heard(page)).toEqual(["cells 2,2 5000x3 local undefined"]);
    await pressUndo(page);
    await page.waitForFunction((name) => window.practice.read(name, "E5002")[0]?.[0] === "", tab);
    await colleagueTypes(page, { tab, address: "A1" }, "theirs");
    expect(await heard(page)).toEqual(["cells 2,2 5000x3 local undefined", "cells 0,0 1x1 remote "]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("fill, a row inserted by the menu and their undo are told", async () => {
    const { page, problems } = await openPractice(practice);
    await scratch(page);
    await pasteRows(page, { tab, address: "A1" }, [
      ["c", 1],
      ["a", 2],
      ["b", 3],
    ]);
    await page.waitForFunction((name) => window.practice.read(name, "B3")[0]?.[0] === 3, tab);
    await selectCells(page, { tab, address: "B1:B3" });
    await page.keyboard.press("ControlOrMeta+d");
    expect(await readCells(page, { tab, address: "B1:B3" })).toEqual([[1], [1], [1]]);
    await pressUndo(page);
    await fromMenu(page, "Insert", "rows above");
    await pressUndo(page);
    expect(await heard(page)).toEqual([
      "cells 0,0 3x2 local undefined",
      "cells 1,1 2x1 local undefined",
      "cells 1,1 2x1 local undefined",
      "rowsInserted 0,0 1x16384 local undefined",
      "rowsDeleted 0,0 1x16384 local undefined",
    ]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("a list's message shows; Warning asks, Stop refuses, Information tells", async () => {
    const { page } = await openPractice(practice);
    await scratch(page);
    await page.evaluate(() => {
      const { grid } = window.practice;
      for (const [column, style] of (["Stop", "Warning", "Information"] as const).entries())
        grid.setValidation({
          sheetId: grid.activeSheet(),
          areas: [{ row: 1, column, rows: 3, columns: 1 }],
          type: "List",
          formula1: '"Keep,Hold"',
          ignoreBlanks: true,
          errorAlert: { style, title: "Decision", message: `Choose one (${style}).`, show: true },
          prompt: { title: "Decision", message: "Keep or Hold", show: true },
        });
    });
    const asked: string[] = [];
    let agree = false;
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void (agree ? dialog.accept() : dialog.dismiss());
    });
    await selectCells(page, { tab, address: "B2" });
    await page.getByRole("note").filter({ hasText: "Keep or Hold" }).waitFor();
    await typeInto(page, { tab, address: "B2" }, "Keep");
    expect(asked).toEqual([]);
    expect(await readCells(page, { tab, address: "B2" })).toEqual([["Keep"]]);
    await typeInto(page, { tab, address: "B2" }, "Maybe");
    expect(await readCells(page, { tab, address: "B2" })).toEqual([["Keep"]]);
    await typeInto(page, { tab, address: "A2" }, "Maybe");
    agree = true;
    await typeInto(page, { tab, address: "B2" }, "Maybe");
    await typeInto(page, { tab, address: "C2" }, "Maybe");
    expect(await readCells(page, { tab, address: "A2:C2" })).toEqual([["", "Maybe", "Maybe"]]);
    expect(asked).toEqual([
      "Decision\n\nChoose one (Warning).\n\nContinue?",
      "Decision\n\nChoose one (Stop).\n\nRetry?",
      "Decision\n\nChoose one (Warning).\n\nContinue?",
      "Decision\n\nChoose one (Information).",
    ]);
    await page.context().close();
  });

  test("a locked cell of a protected tab takes neither typing, Delete nor pasting; an unlocked one takes them", async () => {
    const { page } = await openPractice(practice);
    await scratch(page);
    await typeInto(page, { tab, address: "A1" }, "locked");
    await page.evaluate(() => {
      const { grid } = window.practice;
      grid.setLocked(grid.activeSheet(), { row: 0, column: 1, rows: 2, columns: 1 }, false);
      grid.setProtected(grid.activeSheet(), true);
    });
    await typeInto(page, { tab, address: "A1" }, "changed");
    await page.getByRole("status").filter({ hasText: "protected" }).waitFor();
    await emptyCells(page, { tab, address: "A1" });
    await pasteRows(page, { tab, address: "A1" }, [["x", "y"]]);
    await typeInto(page, { tab, address: "B1" }, "open");
    await pasteRows(page, { tab, address: "B2" }, [["pasted"]]);
    await page.waitForFunction((name) => window.practice.read(name, "B2")[0]?.[0] === "pasted", tab);
    expect(await readCells(page, { tab, address: "A1:B2" })).toEqual([
      ["locked", "open"],
      ["", "pasted"],
    ]);
    await page.context().close();
  });
});
