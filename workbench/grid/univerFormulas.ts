import { ICommandService, type Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  AstTreeBuilder,
  BaseFunction,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorValueObject,
  IActiveDirtyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  LexerNode,
  NumberValueObject,
  StringValueObject,
  generateExecuteAstNodeData,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellValue, CustomFunction } from "./grid";

type Matrix = readonly (readonly CellValue[])[];
type Result = CellValue | Matrix;
type Place = { readonly unitId: string; readonly sheetId: string; readonly row: number; readonly column: number };
type Running = { result: Result | null; readonly waiting: Place[] };

const START = "formula.mutation.set-formula-calculation-start";
const NOTICE = "formula.mutation.set-formula-calculation-notification";
const READY = "workbench.mutation.function-results-ready";
const STOPPED = 1;
const BUSY = "#BUSY!";
const LIMIT_MILLISECONDS = 60_000;

const calculations = new WeakMap<Injector, Calculation>();

/** The calculation of one engine, shared by all its books. */
export function calculationOf(injector: Injector): Calculation {
  const known = calculations.get(injector);
  if (known) return known;
  const made = new Calculation(injector);
  calculations.set(injector, made);
  return made;
}

/**
 * What the engine leaves to us: knowing when results stand in the cells, and functions that answer later. Those are
 * plain functions with a memory: at first they show #BUSY!, and when the answer is there their cells are calculated
 * again (the engine's own waiting functions run one at a time and lose edits).
 */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly functions = new Map<string, CustomFunction>();
  private readonly answers = new Map<string, Running>();
  private ready: Place[] = [];
  private open = 0;
  private changed = false;
  private running = false;
  private readonly waiters = new Set<() => void>();

  constructor(private readonly injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.commands.registerCommand({ id: READY, type: 2, handler: () => true });
    const dirty = injector.get(IActiveDirtyManagerService);
    dirty.register(READY, {
      commandId: READY,
      getDirtyData: (command) => ({ dirtyRanges: toDirtyRanges(command.params as { places: Place[] }) }),
    });
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === START) [this.changed, this.running] = [false, true];
      else if (command.id === NOTICE) this.noticed(command.params as { functionsExecutedState?: number });
      else if (dirty.get(command.id) && !(options?.onlyLocal && command.id === "sheet.mutation.set-range-values"))
        this.changed = true;
    });
  }

  /** Lets formulas of the book call the function; a function of that name of another book is another function. */
  register(unitId: string, name: string, run: CustomFunction): void {
    const upper = name.toUpperCase();
    this.functions.set(`${unitId}!${upper}`, run);
    const functions = this.injector.get(IFunctionService);
    if (!functions.hasExecutor(upper))
      functions.registerExecutors(new HostFunction(upper, (place, args) => this.call(upper, place, args)));
  }

  has(unitId: string, name: string): boolean {
    return this.functions.has(`${unitId}!${name.toUpperCase()}`);
  }

  /** Forgets the functions and answers of a book. */
  forget(unitId: string): void {
    for (const memory of [this.functions, this.answers])
      for (const key of memory.keys()) if (key.startsWith(`${unitId}!`)) memory.delete(key);
  }

  /** Resolves when every formula shows its result, those of functions that answer later included. */
  finished(): Promise<void> {
    if (this.isIdle()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.waiters.delete(done);
        reject(new Error(`The formulas had no results after ${LIMIT_MILLISECONDS / 1000} seconds.`));
      }, LIMIT_MILLISECONDS);
      const done = () => {
        clearTimeout(late);
        resolve();
      };
      this.waiters.add(done);
    });
  }

  /** Result of a formula as if it stood in the last cell of the sheet; an array gives its first value. */
  evaluate(unitId: string, sheetId: string, formula: string): CellValue {
    const runtime = this.injector.get(IFormulaRuntimeService);
    if (!this.running) {
      this.injector.get(IFormulaCurrentConfigService).loadDataLite();
      runtime.reset();
    }
    runtime.setCurrent(0, 0, 1, 1, sheetId, unitId);
    const lexed = this.injector.get(Lexer).treeBuilder(formula);
    if (!(lexed instanceof LexerNode)) return "#NAME?";
    const node = this.injector.get(AstTreeBuilder).parse(lexed);
    if (!node) return "#NAME?";
    const value = this.injector.get(Interpreter).execute(generateExecuteAstNodeData(node));
    const plain = fromEngine(
      value instanceof BaseReferenceObject ? value.toArrayValueObject() : (value as BaseValueObject),
    ); // not a reference, so a value
    return (Array.isArray(plain) ? plain[0]?.[0] : (plain as CellValue | null)) ?? 0; // not an array, so one value
  }

  private isIdle(): boolean {
    return !this.changed && !this.running && this.open === 0 && this.ready.length === 0;
  }

  private noticed({ functionsExecutedState: state }: { functionsExecutedState?: number }): void {
    if (state === undefined || state === STOPPED) return;
    this.running = false;
    this.tellReady();
    // The engine puts results into the cells in the turn after its notice.
    setTimeout(() => this.tellIdle(), 0);
  }

  private tellIdle(): void {
    if (!this.isIdle()) return;
    const waiters = [...this.waiters];
    this.waiters.clear();
    for (const waiter of waiters) waiter();
  }

  private tellReady(): void {
    if (this.running || this.ready.length === 0) return;
    const places = this.ready;
    this.ready = [];
    this.commands.syncExecuteCommand(READY, { places });
  }

  private call(name: string, place: Place, args: Parameters<CustomFunction>[0]): Result {
    const run = this.functions.get(`${place.unitId}!${name}`);
    if (!run) return "#NAME?";
    const key = `${place.unitId}!${name}${JSON.stringify(args)}`;
    const known = this.answers.get(key);
    if (known?.result === null) known.waiting.push(place);
    if (known) return known.result ?? BUSY;
    const answer = attempt(run, args);
    if (!(answer instanceof Promise)) return answer;
    const entry: Running = { result: null, waiting: [place] };
    this.answers.set(key, entry);
    this.open += 1;
    const settled = (result: Result) => {
      entry.result = result;
      this.open -= 1;
      this.ready.push(...entry.waiting);
      setTimeout(() => this.tellReady(), 10); // answers that come together are calculated together
    };
    answer.then(settled, () => settled("#VALUE!"));
    return BUSY;
  }
}

/** A function that throws would stop the engine for good, so whatever goes wrong is #VALUE!, as in Excel. */
function attempt(run: CustomFunction, args: Parameters<CustomFunction>[0]): Result | Promise<Result> {
  try {
    return run(args);
  } catch {
    return "#VALUE!";
  }
}

function toDirtyRanges({ places }: { places: readonly Place[] }) {
  return places.map(({ unitId, sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
}

/** A function of the engine whose work is done by the host. */
class HostFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly run: (place: Place, args: Parameters<CustomFunction>[0]) => Result,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const failed = variants.find((variant) => variant.isError());
    if (failed) return failed;
    const place: Place = {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    };
    return toEngine(this.run(place, variants.map(fromEngine)));
  }
}

/** A value of the engine as functions get it: blank cells are null. */
function fromEngine(value: BaseValueObject): CellValue | Matrix | null {
  if (!value.isArray()) return value.isNull() ? null : value.getValue();
  const array = value as ArrayValueObject; // isArray() says so
  const rows = Array.from({ length: array.getRowCount() }, (_r, row) =>
    Array.from({ length: array.getColumnCount() }, (_c, column): CellValue => {
      const item = array.get(row, column);
      return !item || item.isNull() ? "" : item.getValue();
    }),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

function toEngine(result: Result): BaseValueObject {
  if (typeof result === "number")
    return Number.isFinite(result) ? NumberValueObject.create(result) : ErrorValueObject.create("#NUM!" as never);
  if (typeof result === "boolean") return BooleanValueObject.create(result);
  if (typeof result === "string")
    return /^#[A-Z/0!?_]+[!?A]$/.test(result)
      ? ErrorValueObject.create(result as never)
      : StringValueObject.create(result);
  const rowCount = result.length;
  const columnCount = result[0]?.length ?? 0;
  if (rowCount === 0 || columnCount === 0) return StringValueObject.create("");
  const calculateValueList = result.map((row) => row.map((value) => toEngine(value)));
  return ArrayValueObject.create({
    calculateValueList,
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
