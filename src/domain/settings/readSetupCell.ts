import type * as z from "zod/mini";
import type { CellValue } from "../values/cell";
import type { SetupFinding } from "./setupFinding";

/** What is wrong with a row of the Setup sheet, at which of its cells. */
export type SetupRowFault = Omit<SetupFinding, "row">;

/** The value of a cell, or null when it is not what the schema asks. */
export function readCell<Output>(schema: z.ZodMiniType<Output>, value: CellValue): Output | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}

/** The key whose title a cell says, in any letter case. */
export function keyOfTitle<Key extends string>(titles: Readonly<Record<Key, string>>, words: CellValue): Key | null {
  // The keys of the record are exactly its keys.
  return (Object.keys(titles) as Key[]).find((key) => isSameWord(titles[key], words)) ?? null;
}

/** Whether two cells say the same, in any letter case. */
export function isSameWord(title: CellValue, words: CellValue): boolean {
  return String(title).trim().toLowerCase() === String(words).trim().toLowerCase();
}

/** Keeps what a row says of a name; null where the name or the value cannot be used. */
export function keepValue<Value>(
  map: Map<string, Value>,
  name: string | null,
  value: Value | null,
): SetupRowFault | null {
  if (name === null) return { code: "setup-name", column: "Name" };
  if (value === null) return { code: "setup-value", column: "Value" };
  if (map.has(name)) return { code: "setup-repeated", column: "Name" };
  map.set(name, value);
  return null;
}

/** What rows said so far of settings that have a name each. */
export type Said<All> = { -readonly [Name in keyof All]?: All[Name] };

/** What the cell of each name must hold. */
export type SchemasOf<All> = { readonly [Name in keyof All]: z.ZodMiniType<All[Name]> };

/** Keeps what a row says of a setting that has its own name. */
export function keepNamed<All extends object>(
  said: Said<All>,
  name: keyof All,
  schemas: SchemasOf<All>,
  value: CellValue,
): SetupRowFault | null {
  if (name in said) return { code: "setup-repeated", column: "Name" };
  const result = schemas[name].safeParse(value);
  if (!result.success) return { code: "setup-value", column: "Value" };
  said[name] = result.data;
  return null;
}

/** Keeps a name that a row lists; null where it cannot be used. */
export function keepName(set: Set<string>, name: string | null): SetupRowFault | null {
  if (name === null) return { code: "setup-name", column: "Name" };
  if (set.has(name)) return { code: "setup-repeated", column: "Name" };
  set.add(name);
  return null;
}
