import { join, resolve } from "node:path";
import { existsSync, readFileSync } from "node:fs";
import { tabWords } from "../../src/text/paneWords";
import { drivePractice, openPractice, type DrivenPractice } from "../../workbench/page/drivePractice";
import { buildWhenStale } from "../../workbench/server/build";
import { productionBundle } from "../../workbench/server/bundles";

jest.setTimeout(300_000);

const root = resolve(__dirname, "..", "..");
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeFolder = join(root, "node_modules", "@microsoft", "office-js", "dist");

describe("the published build", () => {
  let practice: DrivenPractice;
  beforeAll(async () => {
    await buildWhenStale(root, productionBundle);
    practice = await drivePractice();
  });
  afterAll(() => practice.stop());

  test("loads office.js from Microsoft's address and starts", async () => {
    const asked: string[] = [];
    const { page, pane, problems } = await openPractice(practice, {}, async (browserContext) => {
      await browserContext.route(`${officeAddress}**`, (route) => {
        const path = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
        asked.push(path);
        const file = join(officeFolder, path);
        return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
      });
      await browserContext.route("**/addin/**", (route) => {
        const path = new URL(route.request().url()).pathname.replace("/addin/", "");
        return route.fulfill({ path: join(root, "dist", "production", path) });
      });
    });
    await page.getByRole("button", { name: "Import report" }).click();
    await pane.getByRole("tab", { name: tabWords.import, selected: true }).waitFor();
    expect(asked).toContain("office.js");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("its page keeps Microsoft's address, which a store and an update rely on", () => {
    const html = readFileSync(join(root, "dist", "production", "taskpane.html"), "utf8");
    expect(html).toContain(`src="${officeAddress}office.js"`);
    expect(html).not.toContain("/officejs/");
  });
});
