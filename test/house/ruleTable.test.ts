import { readFileSync } from "node:fs";
import { join } from "node:path";
import { severities } from "../../src/domain/findings/severities";

/** The rows of the table of codes: codes of one severity may share a row. */
const rules = readFileSync(join(__dirname, "..", "..", "docs", "rules.md"), "utf8");
const rows = [...rules.matchAll(/^\| (`[^|]+`) \| (error|warning|note) \|/gm)].flatMap(([, codes = "", severity]) =>
  [...codes.matchAll(/`([a-z0-9-]+)`/g)].map(([, code]) => [code, severity]),
);

test("the table of docs/rules.md has every code of a finding once, with its severity", () => {
  expect(Object.fromEntries(rows)).toEqual(severities);
  expect(rows).toHaveLength(Object.keys(severities).length);
});
