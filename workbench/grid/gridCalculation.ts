import type { Grid } from "./grid";
import type { GridState } from "./gridState";
import { calculationOf } from "./univerFormulas";

type CalculationMethods = "registerFunction" | "calculated" | "evaluate" | "forgetUndo";

/** Formulas: custom functions, waiting for results, and formulas that stand in no cell. */
export function calculationMethods(state: GridState): Pick<Grid, CalculationMethods> {
  const calculation = calculationOf(state.book.injector);
  const { unitId } = state.book;
  return {
    registerFunction: (name, run) => calculation.register(unitId, name, run),
    calculated: async () => {
      if (state.book.hasFormulas()) await calculation.finished();
    },
    evaluate: (formula, sheetId) => calculation.evaluate(unitId, sheetId ?? state.book.activeSheet(), formula),
    forgetUndo: () => state.book.forgetUndo(),
  };
}
