import { readFileSync } from "node:fs";
import { join } from "node:path";
import { firstLoad, mostBytes } from "./pageSize";

/** Prints what the task pane loads first, and fails when that is more than it may be. */
const [folder = "dist/production"] = process.argv.slice(2);
const { scripts, bytes } = firstLoad(readFileSync(join(folder, "taskpane.html"), "utf8"), (script) =>
  readFileSync(join(folder, script)),
);
console.log(`${scripts.join(" and ")}: ${Math.round(bytes / 1000)} kB gzip, at most ${mostBytes / 1000} kB.`);
if (bytes > mostBytes) process.exitCode = 1;
