import type { CellValue, CustomFunction, Grid } from "../grid/grid";
import type { PracticeHost } from "../host/practiceHost";
import { isErrorText } from "../host/services/functionErrors";

type FunctionParameter = { readonly dimensionality?: string; readonly repeating?: boolean };

/** One entry of functions.json, as custom-functions-metadata writes it. */
export type FunctionEntry = {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  /** Whether it is called with errors of cells; otherwise the error is the result, and nothing is called. */
  readonly takesErrors: boolean;
};

type Argument = Parameters<CustomFunction>[0][number];

/** Calls a function of the add-in by its id; a failure is an Excel error text ("#VALUE!"). */
export type CallFunction = (
  id: string,
  args: readonly unknown[],
) => Promise<CellValue | readonly (readonly CellValue[])[]>;

/** Calls through the pane of one person, whose runtime is shared with the functions. */
export function callFunctionsOf(host: PracticeHost): CallFunction {
  return async (id, args) => {
    const result = await host.callFunction(id, args);
    return result.ok ? result.value : result.error;
  };
}

/** The functions of functions.json. Throws when the file is none. */
export function readFunctionEntries(json: string): readonly FunctionEntry[] {
  const data: unknown = JSON.parse(json);
  if (typeof data !== "object" || data === null || !("functions" in data) || !Array.isArray(data.functions)) {
    throw new Error("functions.json has no list of functions.");
  }
  const takesErrors = "allowErrorForDataTypeAny" in data && data.allowErrorForDataTypeAny === true;
  // Written by Microsoft's generator in the same build; the names used here are its names.
  return (data.functions as readonly FunctionEntry[]).map((entry) => ({ ...entry, takesErrors }));
}

/** Lets formulas call the add-in's functions as NAMESPACE.NAME; Excel itself reads the same file for that. */
export function registerFunctions(
  grid: Grid,
  namespace: string,
  entries: readonly FunctionEntry[],
  call: CallFunction,
): void {
  for (const entry of entries) {
    grid.registerFunction(`${namespace}.${entry.name}`, (args) => {
      const error = entry.takesErrors ? undefined : args.flat(2).find(isErrorText);
      return error ?? call(entry.id, shaped(args, entry.parameters));
    });
  }
}

/** One argument per parameter, as Excel sends them: left-out ones null, one cell for a range as rows x columns. */
function shaped(args: readonly Argument[], parameters: readonly FunctionParameter[]): unknown[] {
  const last = parameters.at(-1);
  const count = last?.repeating === true ? Math.max(args.length, parameters.length) : parameters.length;
  return Array.from({ length: count }, (_, index) => {
    const argument = args[index] ?? null;
    const parameter = parameters[index] ?? last;
    return parameter?.dimensionality === "matrix" && argument !== null && !Array.isArray(argument)
      ? [[argument]]
      : argument;
  });
}
