import { spawn, type ChildProcess } from "node:child_process";
import { basename, join, resolve } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
} from "playwright-core";
import { faultSentences, type Faults } from "./faults";
import { browserSwitches, findBrowser } from "./findBrowser";

const root = resolve(__dirname, "..", "..");
const startsWithin = 180_000;

/** `npm start` on a free port and a browser that a program drives. */
export type DrivenPractice = {
  readonly address: string;
  readonly browser: Browser;
  readonly stop: () => Promise<void>;
};

/** One window of the practice Excel, with what it asked of the network and what it complained of. */
export type DrivenPage = {
  readonly page: Page;
  /** The add-in's pane of the first person. */
  readonly pane: FrameLocator;
  /** Addresses asked for outside this machine. */
  readonly outside: readonly string[];
  /** Errors in the console and uncaught ones. */
  readonly problems: readonly string[];
};

/** Builds what is stale, serves it, and starts the machine's browser. Throws one sentence when there is none. */
export async function drivePractice(args: readonly string[] = []): Promise<DrivenPractice> {
  const executablePath = findBrowser();
  const server = spawn(
    process.execPath,
    ["--import", "tsx", join(root, "workbench", "start.ts"), "--port", "0", "--no-open", ...args],
    { cwd: root },
  );
  const address = await printedAddress(server);
  const browser = await chromium.launch({ executablePath, args: [...browserSwitches] });
  const stop = async () => {
    await browser.close();
    const ended = new Promise((done) => server.once("exit", done));
    server.kill("SIGTERM");
    await ended;
  };
  return { address, browser, stop };
}

/**
 * Opens the practice Excel in a fresh browser profile and waits until the workbook shows; `prepare` may answer
 * requests itself.
 */
export async function openPractice(
  practice: DrivenPractice,
  options: BrowserContextOptions = {},
  prepare: (context: BrowserContext) => Promise<void> = () => Promise.resolve(),
): Promise<DrivenPage> {
  const viewport = { width: 1440, height: 900 };
  const context = await practice.browser.newContext({ ignoreHTTPSErrors: true, viewport, ...options });
  await prepare(context);
  const page = await context.newPage();
  const [outside, problems]: [string[], string[]] = [[], []];
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== "localhost" && protocol !== "data:" && protocol !== "blob:") outside.push(request.url());
  });
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(practice.address);
  await page.waitForFunction(() => "practice" in window);
  return { page, pane: page.frameLocator('iframe[title="License List"]'), outside, problems };
}

/** Makes the first person's pane as wide as told, in steps of 10 from its 350 pixels, by the keys of its edge. */
export async function setPaneWidth(page: Page, width: number): Promise<void> {
  const edge = page.getByRole("separator", { name: "Width of the pane" }).first();
  await edge.focus();
  for (let now = 350; now > width; now -= 10) await page.keyboard.press("ArrowRight");
  await edge.blur();
}

/** Opens the first person's pane by the ribbon's button. */
export async function openPane(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open", exact: true }).click();
}

/** Closes the first person's pane by its X; the shared runtime goes on, as Excel lets it. */
export async function closePane(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Close the License List pane" }).click();
}

/** A colleague opens the workbook elsewhere: a pane of its own that knows nothing of the first. */
export async function colleagueOpens(page: Page): Promise<FrameLocator> {
  await page.getByRole("button", { name: "Second person", exact: true }).click();
  return page.frameLocator('iframe[title="Second person"]');
}

/** The colleague closes Excel: their pane and all it held is gone. */
export async function colleagueLeaves(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Close the Second person pane" }).click();
  await page.locator('iframe[title="Second person"]').waitFor({ state: "detached" });
}

/** Ticks or unticks a line of the "Bad day" list. */
export async function setBadDay(page: Page, fault: keyof Faults, isOn: boolean): Promise<void> {
  const sentence = new Map(faultSentences).get(fault) ?? "";
  const list = page.getByRole("button", { name: "Bad day" });
  await list.click();
  await page.getByLabel(sentence).setChecked(isOn);
  await list.click();
}

/** Opens a file by the ribbon's "Open file", as a person does, and waits until it shows. */
export async function openBook(page: Page, file: string): Promise<void> {
  await page.getByLabel("Workbook to open").setInputFiles(file);
  await page.waitForFunction((name) => window.practice.name === name, basename(file));
}

/** Saves by the ribbon's "Save file" under another name. */
export async function saveBook(page: Page, file: string): Promise<void> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save file" }).click();
  await (await download).saveAs(file);
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let words = "";
    const giveUp = setTimeout(
      () => failed(new Error(`The practice Excel did not start in time:\n${words}`)),
      startsWithin,
    );
    const hear = (part: unknown) => {
      words += String(part);
      const address = /https:\/\/localhost:\d+\//.exec(words)?.[0];
      if (address === undefined) return;
      clearTimeout(giveUp);
      found(address);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", () => {
      clearTimeout(giveUp);
      failed(new Error(`The practice Excel did not start:\n${words}`));
    });
  });
}
