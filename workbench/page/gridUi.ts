import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { CalculationMode } from "@univerjs/sheets-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterTexts from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortTexts from "@univerjs/preset-sheets-sort/locales/en-US";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";

/** Univer 0.25.1 shows these while it calculates and has no texts for them. */
const progressTexts = {
  "sheets-formula": {
    progress: {
      analyzing: "Calculating",
      calculating: "Calculating",
      "array-analysis": "Calculating",
      "array-calculation": "Calculating",
      done: "Calculated",
    },
  },
};

/** Univer with its user interface: what the grid's adapter needs to stand on. */
export type GridUi = { readonly univer: Univer; readonly api: FUniver; readonly container: HTMLElement };

/** Starts Univer in the element: grid, formula bar and sheet tabs, without its own toolbar (the page draws a ribbon). */
export function startGridUi(container: HTMLElement, darkMode: boolean): GridUi {
  const texts = mergeLocales(
    coreTexts,
    progressTexts,
    conditionalFormattingTexts,
    dataValidationTexts,
    filterTexts,
    sortTexts,
    tableTexts,
  );
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: texts },
    logLevel: LogLevel.WARN,
    darkMode,
  });
  const presets = [
    // Files hold the results of their formulas, as Excel saved them; calculation starts with the first change.
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
    // Excel's drop-down has neither a search box, which would take what a person types, nor a way to edit the rule.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  for (const preset of presets)
    for (const plugin of preset.plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  univer.registerPlugin(UniverSheetsTablePlugin);
  // Excel shows no tag with a table's name above the table.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  return { univer, api: FUniver.newAPI(univer), container };
}
