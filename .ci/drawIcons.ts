import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { browserSwitches, findBrowser } from "../workbench/page/findBrowser";

/** The pictures of the manifest: sizes in pixels by drawing. The small drawing is used where the large one would blur. */
const pictures: readonly (readonly [drawing: string, small: string, name: string, sizes: readonly number[]])[] = [
  ["assets/icon.svg", "assets/icon-small.svg", "assets/icon", [16, 32, 64, 80, 128]],
  ["assets/import.svg", "assets/import-small.svg", "assets/import", [16, 32, 80]],
  ["assets/next.svg", "assets/next-small.svg", "assets/next", [16, 32, 80]],
  ["assets/check.svg", "assets/check-small.svg", "assets/check", [16, 32, 80]],
];
const smallest = 16;

/** Renders every icon from its drawing, at its own size so that it stays sharp. Run by `npm run icons` after a drawing changed. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserSwitches] });
  const page = await browser.newPage();
  for (const [drawing, small, name, sizes] of pictures) {
    for (const size of sizes) {
      const svg = readFileSync(size > smallest ? drawing : small, "utf8").replace(
        "<svg ",
        `<svg width="${size}" height="${size}" `,
      );
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0;background:transparent">${svg.replace("<svg ", '<svg style="display:block" ')}</body>`,
      );
      await page.screenshot({ path: `${name}-${size}.png`, omitBackground: true });
    }
  }
  await browser.close();
}

void drawIcons();
