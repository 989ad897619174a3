import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserContextOptions, FrameLocator } from "playwright-core";
import { drivePractice, openPractice, setPaneWidth, type DrivenPractice } from "./drivePractice";

const folder = join(resolve(__dirname, "..", ".."), "screenshots");
const height = 1_400;

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { colorScheme: "dark", forcedColors: "active" },
};

/** What is to be photographed. */
export type ViewWishes = {
  /** Names of tabs of the pane; none means all. */
  readonly views: readonly string[];
  readonly looks: readonly string[];
  readonly widths: readonly number[];
  readonly book: string | null;
  /** Buttons (or other clickable things) pressed in the pane one after another, by their name. */
  readonly presses: readonly string[];
};

/** Reads `VIEW... [--look light,dark,forced] [--width 350,320] [--book FILE.xlsx] [--press NAME]...`. Throws for another word. */
export function readViewWishes(args: readonly string[]): ViewWishes {
  const wishes = {
    views: new Array<string>(),
    presses: new Array<string>(),
    looks: Object.keys(looks),
    widths: [350, 320],
  };
  let book: string | null = null;
  for (let index = 0; index < args.length; index += 1) {
    const [word = "", value = ""] = [args[index], args[index + 1]];
    if (!word.startsWith("--")) wishes.views.push(word);
    else index += 1;
    if (word === "--look") wishes.looks = value.split(",");
    else if (word === "--width") wishes.widths = value.split(",").map(Number);
    else if (word === "--book") book = value;
    else if (word === "--press") wishes.presses.push(value);
    else if (word.startsWith("--")) throw new Error(`${word} is not an option.`);
  }
  const unknown = wishes.looks.find((look) => !(look in looks));
  if (unknown !== undefined) throw new Error(`${unknown} is no look: ${Object.keys(looks).join(", ")}.`);
  return { ...wishes, book };
}

/** Photographs the wished views of the pane into screenshots/, which git ignores; tells each file. */
export async function photographViews(wishes: ViewWishes): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const practice = await drivePractice(wishes.book === null ? [] : ["--book", wishes.book]);
  try {
    for (const look of wishes.looks) await photographLook(practice, wishes, look);
  } finally {
    await practice.stop();
  }
}

async function photographLook(practice: DrivenPractice, wishes: ViewWishes, look: string): Promise<void> {
  const options = { viewport: { width: 1_440, height }, reducedMotion: "reduce", ...looks[look] } as const;
  for (const width of wishes.widths) {
    const { page, pane, problems } = await openPractice(practice, options);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await setPaneWidth(page, width);
    for (const view of wishes.views.length > 0 ? wishes.views : await allViews(pane)) {
      await pane.getByRole("tab", { name: view, exact: true }).click();
      await pane.getByRole("progressbar").waitFor({ state: "detached" });
      for (const name of wishes.presses)
        await pane
          .getByRole("button", { name })
          .or(pane.getByText(name, { exact: true }))
          .first()
          .click();
      await page.waitForTimeout(600);
      const path = join(folder, `${[view, ...wishes.presses].join("-").replace(/[^\w-]+/g, "-")}-${look}-${width}.png`);
      await page.locator("iframe").first().screenshot({ path });
      process.stdout.write(`${path}\n`);
    }
    for (const problem of problems) process.stdout.write(`The console says: ${problem}\n`);
    await page.context().close();
  }
}

async function allViews(pane: FrameLocator): Promise<string[]> {
  await pane.getByRole("tab").first().waitFor();
  return pane.getByRole("tab").allInnerTexts();
}
