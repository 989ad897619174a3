import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest, type Surroundings } from "../../.ci/manifest/checkManifest";
import { pngSize } from "../../.ci/manifest/pngSize";

const repository = join(__dirname, "..", "..");
const manifest = readFileSync(join(repository, "manifest.xml"), "utf8");

const surroundings: Surroundings = {
  pictureSize: (path) => pngSize(readFileSync(join(repository, path))),
  commands: new Set(["openImport", "showNextStep", "checkThisRow"]),
};

/** The manifest with one thing changed. Throws when there is nothing to change, so that no sample goes stale. */
function changed(from: string | RegExp, to: string): string {
  const text = manifest.replace(from, to);
  if (text === manifest) throw new Error(`The manifest has no ${String(from)}.`);
  return text;
}

describe("the manifest's checker", () => {
  it("finds nothing wrong with ours", () => {
    expect(checkManifest(manifest, surroundings)).toEqual([]);
  });

  it.each<[fault: RegExp, sample: string]>([
    [
      /^Line \d+: Requirements comes too late in OfficeApp TaskPaneApp\.$/,
      changed(/(<Requirements>.*?<\/Requirements>)\s*(<DefaultSettings>.*?<\/DefaultSettings>)/s, "$2$1"),
    ],
    [
      /^Line \d+: Runtimes comes too late in Host Workbook\.$/,
      changed(/(<Runtimes>.*?<\/Runtimes>)\s*(<AllFormFactors>.*?<\/AllFormFactors>)/s, "$2$1"),
    ],
    [
      /^Line \d+: OfficeApp TaskPaneApp has no Surprise inside\.$/,
      changed("<Permissions>", "<Surprise/><Permissions>"),
    ],
    [/^resid Nowhere is defined nowhere\.$/, changed('<Title resid="Open.Label"/>', '<Title resid="Nowhere"/>')],
    [
      /^Resource Spare is used nowhere\.$/,
      changed("<bt:LongStrings>", '<bt:LongStrings><bt:String id="Spare" DefaultValue="x"/>'),
    ],
    [
      /^Resource id .* has more than 32 characters\.$/,
      manifest.replaceAll("Open.Label", `Open.Label${"x".repeat(30)}`),
    ],
    [
      /^Line \d+: the text is longer/,
      changed("Shows the License List pane", "Shows the License List pane ".repeat(12)),
    ],
    [/^The id LicenseList\.Open is given twice\.$/, changed("LicenseList.Import", "LicenseList.Open")],
    [/^Id is not a GUID\.$/, changed(/<Id>[^<]+/, "<Id>license-list")],
    [
      /^Line \d+: the address does not begin with https/,
      changed(
        'DefaultValue="https://localhost:3000/functions.js"',
        'DefaultValue="http://localhost:3000/functions.js"',
      ),
    ],
    [
      /^assets\/icon-16\.png is not 32 pixels/,
      changed(/<bt:Image size="32" resid="Icon\.32"\/>/, '<bt:Image size="32" resid="Icon.16"/>'),
    ],
    [/^Line \d+: the icon has no picture of 80 pixels\.$/, changed('<bt:Image size="80" resid="Import.80"/>', "")],
    [/^assets\/icon-32\.png is not 64 pixels/, changed("icon-64.png", "icon-32.png")],
    [/^The manifest does not ask for ExcelApi 1\.9\.$/, changed('MinVersion="1.9"', 'MinVersion="1.10"')],
    [/^The manifest asks for more sets/, changed("</Sets>", '<Set Name="RibbonApi" MinVersion="1.2"/></Sets>')],
    [
      /^Runtime, Page and FunctionFile name different pages/,
      changed('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Functions.Script.Url"/>'),
    ],
    [/^Line \d+: no code answers this command\.$/, changed("openImport", "openExport")],
  ])("says %s", (fault, sample) => {
    expect(checkManifest(sample, surroundings)).toContainEqual(expect.stringMatching(fault));
  });

  it("says that a picture is missing", () => {
    const without = { ...surroundings, pictureSize: () => null };
    expect(checkManifest(manifest, without)).toContain("There is no picture assets/icon-16.png.");
  });

  it("throws for text that is no XML", () => {
    expect(() => checkManifest("<OfficeApp>", surroundings)).toThrow();
  });
});
