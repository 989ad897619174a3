import { existsSync, readFileSync } from "node:fs";
import { checkManifest } from "./manifest/checkManifest";
import { pngSize } from "./manifest/pngSize";

/** The commands that `taskpane/commands.ts` answers. */
function answeredCommands(): ReadonlySet<string> {
  const code = readFileSync("taskpane/commands.ts", "utf8");
  return new Set([...code.matchAll(/Office\.actions\.associate\(\s*"(\w+)"/g)].map(([, name = ""]) => name));
}

const [path = "manifest.xml"] = process.argv.slice(2);
const faults = checkManifest(readFileSync(path, "utf8"), {
  pictureSize: (picture) => (existsSync(picture) ? pngSize(readFileSync(picture)) : null),
  commands: answeredCommands(),
});
for (const fault of faults) console.error(`${path}: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
