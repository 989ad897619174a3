import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

export type CommandRun = { readonly exit: number; readonly stdout: string; readonly stderr: string };

/** Runs the practice command as its own process, as a person at a terminal does. */
export function practiceCommand(...argv: readonly string[]): Promise<CommandRun> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(root, "workbench", "practice.ts"), ...argv],
      { cwd: root },
      (error, stdout, stderr) => {
        resolve({ exit: typeof error?.code === "number" ? error.code : error ? 1 : 0, stdout, stderr });
      },
    );
  });
}

/** The JSON that the command wrote to a file. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T; // the command's own output, whose shape the test then asserts
}
