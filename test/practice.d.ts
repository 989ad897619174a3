import type { Grid } from "../workbench/grid/grid";
import type { PracticeHost } from "../workbench/host/practiceHost";

declare global {
  /** The practice Excel under the tests of `practiceEnvironment.ts`. */
  const practice: {
    readonly host: PracticeHost;
    /** The workbook as it stands, without Office.js between. */
    readonly grid: Grid;
    /** Puts another workbook under the running client: the bytes of an .xlsx, or null for a blank one. */
    open(bytes: Uint8Array | null): Promise<Grid>;
  };
}
