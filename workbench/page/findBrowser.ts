import { existsSync } from "node:fs";
import { join } from "node:path";

/** The sentence a person gets on a machine without a browser that the journeys can drive. */
export const noBrowserSentence =
  "No Chrome, Edge or Chromium was found; install one (Debian: apt-get install chromium) or set PRACTICE_BROWSER to its program file.";

/** Program file of a Chromium browser on this machine; PRACTICE_BROWSER decides when set. Throws `noBrowserSentence`. */
export function findBrowser(): string {
  const named = process.env["PRACTICE_BROWSER"];
  const found = named !== undefined ? [named] : candidates(process.platform);
  const program = found.find((file) => existsSync(file));
  if (program === undefined) throw new Error(noBrowserSentence);
  return program;
}

/** Switches that keep a driven browser quiet: it asks nobody for updates, first-run pages or network protocols. */
export const browserSwitches: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function candidates(platform: NodeJS.Platform): readonly string[] {
  if (platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
    const programs = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
      "Chromium\\Application\\chrome.exe",
    ];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  if (platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = [
    "chromium",
    "google-chrome",
    "google-chrome-stable",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
  ];
  return ["/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((folder) => names.map((name) => `${folder}/${name}`));
}
