import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { installIteratorHelpers } from "./iteratorHelpers";

let shared: Univer | null = null;

/** The engine of this process without a page: started once, since a start costs more than a thousand books. */
export function sharedUniver(): Univer {
  if (shared) return shared;
  installIteratorHelpers();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: 2 });
  shared = univer;
  return univer;
}
