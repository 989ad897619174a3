import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  BaseReferenceObject,
  BaseValueObject,
  generateExecuteAstNodeData,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
} from "@univerjs/engine-formula";
import type { CellValue } from "./grid";
import { fromEngine } from "./hostFunction";

/** Calculates a formula at once, between two steps of a calculation that may be running; an array gives its first value. */
export function evaluateFormula(
  injector: Injector,
  running: boolean,
  unitId: string,
  sheetId: string,
  formula: string,
): CellValue {
  const runtime = injector.get(IFormulaRuntimeService);
  // A calculation that was told to stop would make this one stop too.
  const stopping = runtime.isStopExecution();
  if (!running || stopping) {
    injector.get(IFormulaCurrentConfigService).loadDataLite();
    runtime.reset();
  }
  runtime.setCurrent(0, 0, 1, 1, sheetId, unitId);
  const lexed = injector.get(Lexer).treeBuilder(formula);
  const node = lexed instanceof LexerNode ? injector.get(AstTreeBuilder).parse(lexed) : undefined;
  if (!node) return "#NAME?";
  const result = injector.get(Interpreter).execute(generateExecuteAstNodeData(node));
  if (stopping) runtime.stopExecution();
  const value = result instanceof BaseReferenceObject ? result.toArrayValueObject() : result;
  if (!(value instanceof BaseValueObject)) return "#VALUE!";
  const plain = fromEngine(value);
  if (typeof plain !== "object") return plain;
  return plain?.[0]?.[0] ?? 0;
}
