import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One bundle of ours: how webpack is called, what it makes and from which files and folders. */
export type Bundle = {
  readonly name: string;
  readonly webpackArguments: readonly string[];
  /** The page that the build makes. */
  readonly output: string;
  readonly sources: readonly string[];
};

/** Builds the bundle when a source is newer than the last build. Throws with webpack's own words when it fails. */
export async function buildWhenStale(root: string, bundle: Bundle): Promise<"built" | "fresh"> {
  const stamp = join(root, ".cache", "built", `${bundle.output.replaceAll("/", "-")}.txt`);
  const startedAt = Date.now();
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const changedAt = Math.max(...bundle.sources.map((source) => newest(join(root, source))));
  if (existsSync(join(root, bundle.output)) && builtAt > changedAt) return "fresh";
  await runWebpack(root, bundle);
  mkdirSync(join(root, ".cache", "built"), { recursive: true });
  writeFileSync(stamp, `${bundle.name}, built in ${Date.now() - startedAt} ms\n`);
  // A source that was saved while webpack ran counts as newer than this build.
  utimesSync(stamp, startedAt / 1000, startedAt / 1000);
  return "built";
}

function runWebpack(root: string, bundle: Bundle): Promise<void> {
  const webpack = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, ...bundle.webpackArguments], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let words = "";
    child.stdout.on("data", (part) => (words += String(part)));
    child.stderr.on("data", (part) => (words += String(part)));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`Building ${bundle.name} failed:\n${words}`)),
    );
  });
}

/** Time of the newest file, milliseconds; 0 where there is none. */
function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
