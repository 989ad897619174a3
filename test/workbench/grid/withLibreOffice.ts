import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "papaparse";

const found = spawnSync("soffice", ["--version"]).status === 0;
if (!found) process.stdout.write("LibreOffice (soffice) is not installed: whether it opens our files is not tested.\n");

let folder = "";

/** Gives the tests of a file a folder of their own for what LibreOffice writes. */
export function useLibreOffice(): void {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "license-list-grid-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

/** The test where LibreOffice is there; where it is not, the sentence above has said so. */
export function withLibreOffice(test: () => Promise<void>): () => Promise<void> {
  return found ? test : () => Promise.resolve();
}

/** The book as LibreOffice understands it: in its own flat format, as .xlsx, or printed. */
export function converted(name: string, book: Uint8Array, format: "fods" | "xlsx" | "pdf"): Buffer {
  return readFileSync(join(convert(name, book, format, format), `${name}.${format}`));
}

/** Separated text of every worksheet, numbers unformatted: by commas, quotes around texts, in UTF-8. */
const csvOfAll = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** The cells of each worksheet as LibreOffice reads them, by its name. */
export function convertedSheets(name: string, book: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const out = convert(name, book, csvOfAll, "csv");
  const files = readdirSync(out).filter((file) => file.startsWith(`${name}-`));
  return new Map(
    files.map((file) => [
      file.slice(name.length + 1, -".csv".length),
      parse<string[]>(readFileSync(join(out, file), "utf8")).data,
    ]),
  );
}

/** Gives the folder of what was made. */
function convert(name: string, book: Uint8Array, filter: string, to: string): string {
  const source = join(folder, `${name}.xlsx`);
  writeFileSync(source, book);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const out = join(folder, to);
  execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", out, source], {
    stdio: "ignore",
  });
  return out;
}
