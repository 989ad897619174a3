import { readFileSync } from "node:fs";
import { join } from "node:path";
import { draftTitles } from "../../src/domain/drafts/draft";
import { draftPlaceholders } from "../../src/domain/drafts/draftPlaceholders";
import { hourNames, ruleNames, setupSections } from "../../src/domain/settings/setupSheet";

/** docs/setup.md lists what may stand on the sheet Setup: every section and name, every text with its placeholders. */
const page = readFileSync(join(__dirname, "..", "..", "docs", "setup.md"), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("|"));

it("[X1] every section of Setup has its rows in the documents", () => {
  for (const section of Object.values(setupSections))
    expect(rows.filter((row) => row.startsWith(`| \`${section}\` |`))).not.toEqual([]);
});

it.each([
  ...Object.values(ruleNames).map((name) => ["Rule", name]),
  ...Object.values(hourNames).map((name) => ["Hours", name]),
])("[X1] %s, %s has its row in the documents", (section, name) => {
  expect(rows.filter((row) => row.startsWith(`| \`${section}\` | \`${name}\` |`))).toHaveLength(1);
});

it.each([...new Set(Object.values(draftTitles))].filter((title) => !title.startsWith("Journal")))(
  "[G13] %s is listed with its placeholders",
  (title) => {
    const row =
      rows.find((line) =>
        line
          .split("|")[1]
          ?.split(",")
          .some((one) => one.trim() === title),
      ) ?? "";
    // The titles are those of the drafts.
    const draft = (Object.keys(draftTitles) as (keyof typeof draftTitles)[]).find((id) => draftTitles[id] === title);
    const named = Array.from(row.matchAll(/\{([^}]+)\}/g), ([, name]) => name).sort();
    expect(named).toEqual(draft === undefined ? null : [...draftPlaceholders[draft]].sort());
  },
);
