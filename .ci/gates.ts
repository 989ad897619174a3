import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { documentLinks } from "./gates/documentLinks";
import { caseClashes, fileNames } from "./gates/fileNames";
import type { Gate, TextFile } from "./gates/gate";
import { hiddenCharacters } from "./gates/hiddenCharacters";
import { machineTraces } from "./gates/machineTraces";
import { mailDomains } from "./gates/mailDomains";
import { possibleSsns } from "./gates/possibleSsns";
import { workbookTexts } from "./gates/workbookTexts";

const gates: readonly Gate[] = [hiddenCharacters, machineTraces, possibleSsns, mailDomains, fileNames, documentLinks];
const pictures = /\.(png|ico|woff2?)$/;
const workbook = /\.xlsx$/;

/** Real bytes of strangers' exports: what looks odd in them is their point. The gates for people's data read them all the same. */
const strangersBytes = /^(test\/cases|workbench\/books\/(sample|hostile))\//;
const gatesForBytes: readonly Gate[] = [possibleSsns, mailDomains];

/** Runs every gate over every file that is or would be tracked; prints what is wrong and fails. */
function runGates(): void {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { encoding: "utf8" });
  const paths = listed.split("\0").filter((path) => path !== "" && !pictures.test(path) && existsSync(path));
  const offences = paths.flatMap((path) => {
    const file: TextFile = { path, text: textOf(path) };
    const isForeign = strangersBytes.test(path) || workbook.test(path);
    return (isForeign ? gatesForBytes : gates).flatMap((gate) => gate(file));
  });
  offences.push(...caseClashes(paths));
  for (const { path, line, advice } of offences) console.error(`${path}:${line} ${advice}`);
  if (offences.length > 0) process.exitCode = 1;
}

/** The text of a file; of a workbook the texts of its cells. A sample that is no workbook at all has no text. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (!workbook.test(path)) return bytes.toString("utf8");
  return bytes.toString("latin1", 0, 2) === "PK" ? workbookTexts(bytes) : bytes.toString("latin1");
}

runGates();
