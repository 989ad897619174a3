import { ICommandService, type Injector } from "@univerjs/core";
import { IActiveDirtyManagerService, IFunctionService } from "@univerjs/engine-formula";
import { playDateSystem1904 } from "./dateSystem1904";
import { evaluateFormula } from "./evaluateFormula";
import type { CellValue, CustomFunction } from "./grid";
import { HostFunction, type Place, type Result } from "./hostFunction";
import { sortArray } from "./sortArray";

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
  private books1904: Set<string> | null = null;
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
      // Only tellReady runs this command, with these parameters.
      getDirtyData: (command) => ({ dirtyRanges: toDirtyRanges(command.params as { places: Place[] }) }),
    });
    // The engine's own SORT sorts the cells' values in place, so that other formulas over them go wrong.
    injector.get(IFunctionService).registerExecutors(new HostFunction("SORT", (_place, args) => sortArray(args)));
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === START) [this.changed, this.running] = [false, true];
      else if (command.id === NOTICE)
        this.noticed(command.params as { functionsExecutedState?: number }); // the engine's type
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

  /** Whether the book has a custom function of that name. */
  has(unitId: string, name: string): boolean {
    return this.functions.has(`${unitId}!${name.toUpperCase()}`);
  }

  /** Lets date functions of the book reckon in the 1904 date system. */
  use1904(unitId: string): void {
    if (!this.books1904) playDateSystem1904(this.injector, (id) => this.books1904?.has(id) ?? false);
    this.books1904 ??= new Set();
    this.books1904.add(unitId);
  }

  /** Forgets the functions and answers of a book. */
  forget(unitId: string): void {
    this.books1904?.delete(unitId);
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

  /** Result of a formula that stands in no cell, seen from the sheet; an array gives its first value. */
  evaluate(unitId: string, sheetId: string, formula: string): CellValue {
    return evaluateFormula(this.injector, this.running, unitId, sheetId, formula);
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
    // As in Excel, a function waits for what it is given; its cell is calculated again when that is there.
    if (args.flat(2).includes(BUSY)) return BUSY;
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
