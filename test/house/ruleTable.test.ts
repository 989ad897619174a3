import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attendanceSeverities } from "../../src/domain/attendance/attendanceSeverities";
import { ruleNames, setupSections } from "../../src/domain/settings/setupSheet";
import { severities } from "../../src/domain/findings/severities";

const documentOf = (name: string): string => readFileSync(join(__dirname, "..", "..", "docs", name), "utf8");

/** The rows of a table of codes: codes of one severity may share a row. */
const rowsOf = (name: string) =>
  [...documentOf(name).matchAll(/^\| (`[^|]+`) +\| (error|warning|note) +\|/gm)].flatMap(([, codes = "", severity]) =>
    [...codes.matchAll(/`([a-z0-9-]+)`/g)].map(([, code]) => [code, severity]),
  );

const rows = rowsOf("rules.md");

test("the table of docs/rules.md has every code of a finding once, with its severity", () => {
  expect(Object.fromEntries(rows)).toEqual(severities);
  expect(rows).toHaveLength(Object.keys(severities).length);
});

test("the table of docs/attendance.md has every code of the sheet Attendance, with its severity", () => {
  expect(Object.fromEntries(rowsOf("attendance.md"))).toEqual(attendanceSeverities);
});

test("the table of docs/setup.md has every section of Setup, and every rule by its name", () => {
  const setup = documentOf("setup.md");
  const written = [...setup.matchAll(/^\| `([^`|]+)` \| (?:`([^`|]+)`)?/gm)];
  expect(new Set(written.map(([, section]) => section))).toEqual(new Set(Object.values(setupSections)));
  const rules = written.flatMap(([, section, name]) => (section === setupSections.rule ? [name] : []));
  expect(rules.sort()).toEqual(Object.values(ruleNames).sort());
});
