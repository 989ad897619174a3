import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** Microsoft's files as npm brings them, read and never changed. */
const FOLDER = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const compiled = new Map<string, Script>();

/** One file of the office.js package, compiled once per process; null when the package has no such file. */
export function officeScript(name: string): Script | null {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const path = join(FOLDER, name);
  if (!existsSync(path)) return null;
  const script = new Script(readFileSync(path, "utf8"), { filename: `office-js/${name}` });
  compiled.set(name, script);
  return script;
}
