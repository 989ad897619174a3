import type { Grid } from "../grid/grid";
import type { PracticeHost } from "../host/practiceHost";

/** What a journey and a curious person find as `window.practice`: the open workbook and the first person's host. */
export type PracticeWindow = {
  readonly name: string;
  readonly grid: Grid;
  readonly host: PracticeHost;
  readonly save: () => Promise<Uint8Array>;
};

declare global {
  interface Window {
    practice: PracticeWindow;
  }
}
