import { readFunctionEntries, type FunctionEntry } from "./customFunctions";
import { readManifest, type Manifest } from "./manifest";

/** What the practice Excel knows of the add-in, all of it from its published files. */
export type Addin = { readonly manifest: Manifest; readonly functions: readonly FunctionEntry[] };

/** Reads manifest.xml and the functions.json it names. Throws when one is missing. */
export async function loadAddin(manifestAddress: string, servedAt: string): Promise<Addin> {
  const manifest = readManifest(await textOf(manifestAddress), servedAt);
  const functions = manifest.functions === null ? [] : readFunctionEntries(await textOf(manifest.functions.metadata));
  return { manifest, functions };
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there (${answer.status}).`);
  return answer.text();
}
