import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

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
  const source = join(folder, `${name}.xlsx`);
  writeFileSync(source, book);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const out = join(folder, format);
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, source], {
    stdio: "ignore",
  });
  return readFileSync(join(out, `${name}.${format}`));
}
