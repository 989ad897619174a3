import { ownSheetDates, type DateColumns } from "../bookDates";
import { CHUNK_BYTES } from "../chunks";
import type { ReadResult, WorkbookPort } from "../port";
import type { WorkbookSnapshot } from "../snapshot";
import { tabDates } from "../tabMap";
import { applyPlan } from "./applyPlan";
import { refusalOf } from "./hostErrors";
import { readMerges } from "./readMerges";
import { readRows, type KnownDates } from "./readRows";
import { adoptionOf, readSnapshot } from "./readSnapshot";
import { RoundTrips } from "./roundTrips";
import { readSelection, watchSelection } from "./selection";
import { showTarget } from "./showTarget";
import { watchChanges } from "./watchChanges";

/** Limits that tests make smaller. */
export type ExcelLimits = { readonly syncMilliseconds: number; readonly chunkBytes: number };

const LIMITS: ExcelLimits = { syncMilliseconds: 60_000, chunkBytes: CHUNK_BYTES };

/** The port to the workbook that Excel has open: its one implementation. */
export function openExcelWorkbook(limits: Partial<ExcelLimits> = {}): WorkbookPort {
  const { syncMilliseconds, chunkBytes } = { ...LIMITS, ...limits };
  const newTrips = () => new RoundTrips(syncMilliseconds);
  let protectedBefore: ReadonlySet<string> = new Set();
  let knownDates: KnownDates = new Map();
  const deletedSheets = new Set<string>();
  let writing = 0;
  return {
    async read(): Promise<ReadResult> {
      const trips = newTrips();
      try {
        const snapshot = await readSnapshot(trips);
        protectedBefore = new Set(snapshot.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name));
        knownDates = datesOf(snapshot);
        return { outcome: "read", snapshot, roundTrips: trips.count };
      } catch (error) {
        return refusalOf(error);
      }
    },
    async apply(plan, options) {
      writing += 1;
      try {
        return await applyPlan(plan, { trips: newTrips(), options, protectedBefore, deletedSheets, chunkBytes });
      } finally {
        writing -= 1;
      }
    },
    show: (target) => showTarget(target, newTrips()),
    watch: (listener) =>
      watchChanges(listener, (sheetId) => writing > 0 || deletedSheets.has(sheetId), syncMilliseconds),
    selected: () => readSelection(newTrips()),
    watchSelection: (listener) => watchSelection(listener, syncMilliseconds),
    readRows: (span) => readRows(span, knownDates, newTrips()),
    readMerges: (tabs) => readMerges(tabs, newTrips()),
  };
}

/** Where the worksheets of a 1904 book hold dates. */
function datesOf({ sheets, date1904 }: WorkbookSnapshot): KnownDates {
  if (!date1904) return new Map();
  const adoption = adoptionOf(sheets);
  return new Map(
    sheets.flatMap((sheet): [string, DateColumns][] => {
      const dates = ownSheetDates(sheet) ?? tabDates(sheet, adoption);
      return dates ? [[sheet.id, dates]] : [];
    }),
  );
}
