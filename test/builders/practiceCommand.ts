import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** The command's JSON (design section 7). */
export type CommandResult = {
  asOf: string | null;
  tabs: { tab: string; entries: number; columns: Record<string, string> }[];
  reports: {
    file: string;
    kind: string;
    period: { from: string; to: string } | null;
    lines: number;
    bins: Record<string, number>;
    refused: string | null;
    questions: string[];
  }[];
  entries: {
    tab: string;
    row: number;
    class: string;
    quietMonths: number;
    why: string;
    lastLogin: string | null;
    daysLoggedIn: number | null;
    minutesViewed: number | null;
  }[];
  findings: { tab: string; row: number; field: string; code: string; severity: string }[];
  applied: { written: number; changedMeanwhile: number; refused: number } | null;
  roundTrips: { read: number; apply: number };
  milliseconds: { read: number; parse: number; decide: number; apply: number };
};

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
export function readJson(path: string): CommandResult {
  return JSON.parse(readFileSync(path, "utf8")) as CommandResult; // the command's own output, whose values the test asserts
}
