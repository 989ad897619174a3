import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const repository = join(__dirname, "..", "..");
const configuration = ["eslint.config.mjs", "tsconfig.json", ".ci/importRules.cjs", ".ci/loadRules.cjs", ".ci/lint"];

/** What a command of the house said about a sample project. */
export type Verdict = { readonly status: number | null; readonly output: string };

/**
 * Puts the files into a project of their own with the house's configuration, runs a program of node_modules there, and
 * takes the project away again.
 */
export function judge(
  files: Readonly<Record<string, string>>,
  program: string,
  programArguments: readonly string[],
): Verdict {
  const folder = mkdtempSync(join(tmpdir(), "license-list-"));
  try {
    for (const path of configuration) cpSync(join(repository, path), join(folder, path), { recursive: true });
    symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"), "junction");
    for (const [path, text] of Object.entries({ "package.json": "{}", ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(repository, "node_modules", program), ...programArguments],
      { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    );
    return { status, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
