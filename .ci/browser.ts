import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Commands and places under which Chromium, Chrome or Edge is installed; `BROWSER_PATH` wins. */
const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const windowsPlaces = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
const windowsRoots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

const howToGetOne =
  "No Chrome, Edge or Chromium was found: install one (Debian: apt-get install chromium), or set BROWSER_PATH to its program.";

/** The program of an installed browser for the journeys. Throws a sentence that says how to get one. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string {
  const found = candidates(environment).find(isProgram);
  if (found === undefined) throw new Error(howToGetOne);
  return found;
}

function candidates(environment: NodeJS.ProcessEnv): string[] {
  const chosen = environment["BROWSER_PATH"];
  if (chosen !== undefined) return [chosen];
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const roots = windowsRoots.map((name) => environment[name]).filter((root) => root !== undefined);
  return [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...places,
    ...roots.flatMap((root) => windowsPlaces.map((place) => join(root, place))),
  ];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not ours to run: the next candidate is tried.
  }
}

if (require.main === module) {
  try {
    findBrowser();
  } catch (error) {
    console.error((error as Error).message); // findBrowser throws nothing but an Error.
    process.exitCode = 1;
  }
}
