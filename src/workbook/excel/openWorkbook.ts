import { CHUNK_BYTES } from "../chunks";
import type { ReadResult, WorkbookPort } from "../port";
import { applyPlan } from "./applyPlan";
import { refusalOf } from "./hostErrors";
import { readSnapshot } from "./readSnapshot";
import { RoundTrips } from "./roundTrips";
import { showTarget } from "./showTarget";
import { watchChanges } from "./watchChanges";

/** Limits that tests make smaller. */
export type ExcelLimits = { readonly syncMilliseconds: number; readonly chunkBytes: number };

const LIMITS: ExcelLimits = { syncMilliseconds: 60_000, chunkBytes: CHUNK_BYTES };

/** The port to the workbook that Excel has open: its one implementation. */
export function openExcelWorkbook(limits: Partial<ExcelLimits> = {}): WorkbookPort {
  const { syncMilliseconds, chunkBytes } = { ...LIMITS, ...limits };
  let protectedBefore: ReadonlySet<string> = new Set();
  let writing = 0;
  return {
    async read(): Promise<ReadResult> {
      const trips = new RoundTrips(syncMilliseconds);
      try {
        const snapshot = await readSnapshot(trips);
        protectedBefore = new Set(snapshot.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name));
        return { outcome: "read", snapshot, roundTrips: trips.count };
      } catch (error) {
        return refusalOf(error);
      }
    },
    async apply(plan, options) {
      writing += 1;
      try {
        return await applyPlan(plan, { trips: new RoundTrips(syncMilliseconds), options, protectedBefore, chunkBytes });
      } finally {
        writing -= 1;
      }
    },
    show: (target) => showTarget(target, new RoundTrips(syncMilliseconds)),
    watch: (listener) => watchChanges(listener, () => writing > 0, syncMilliseconds),
  };
}
