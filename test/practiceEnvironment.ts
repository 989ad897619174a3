import { TestEnvironment } from "jest-environment-node";
import type { Grid } from "../workbench/grid/grid";
import { openGrid } from "../workbench/grid/openGrid";
import { startPractice, type Practice } from "../workbench/host/startPractice";

/**
 * Tests that run in this environment have Microsoft's real `Excel`, `Office` and `OfficeExtension` as globals, over the
 * practice Excel, and `practice` to change the workbook under it. Everything is imported at the top, because jest
 * translates TypeScript only while this file is being loaded.
 */
class PracticeEnvironment extends TestEnvironment {
  private started: Practice | null = null;

  override async setup(): Promise<void> {
    await super.setup();
    const realm = this.getVmContext();
    if (realm === null) throw new Error("jest gave no realm to start office.js in");
    const started = await startPractice({ grid: await openGrid(null), realm });
    this.started = started;
    this.global["practice"] = {
      host: started.host,
      get grid(): Grid {
        return started.host.grid;
      },
      async open(bytes: Uint8Array | null): Promise<Grid> {
        const before = started.host.grid;
        const grid = await openGrid(bytes === null ? null : new Uint8Array(bytes));
        started.host.open(grid);
        before.dispose();
        return grid;
      },
    };
  }

  override async teardown(): Promise<void> {
    this.started?.stop();
    this.started?.host.grid.dispose();
    await super.teardown();
  }
}

// jest takes an environment from a module's default export.
export default PracticeEnvironment;
