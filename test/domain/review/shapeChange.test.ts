import { importedShapeLines, shapeChange } from "../../../src/domain/review/shapeChange";
import { readSetup } from "../../../src/domain/settings/readSetup";
import { setupHeaders } from "../../../src/domain/settings/setupSheet";
import type { SetupLine } from "../../../src/domain/settings/setupLine";
import { readReport } from "../../../src/domain/usage/readReport";

/** A report whose columns changed since the last import is named before anything is mapped. */
function report(headers: readonly string[]) {
  const rows = [headers, headers.map((header) => (header.includes("mail") ? "msantos@example.com" : 0))];
  const file = "Learner Summary 2026-10.csv";
  return readReport({ file, sheets: [{ name: "", rows }] }, {}, {});
}

function settings(...lines: readonly SetupLine[]) {
  const values = [[...setupHeaders], ...lines.map((line) => [...line])];
  const { settings: read, findings } = readSetup({ name: "Setup", firstRow: 0, firstColumn: 0, values }, []);
  expect(findings).toEqual([]);
  return read;
}

const before = report(["Name", "Email", "Days Logged In", "Courses Viewed"]);
const now = report(["Name", "Email", "Days Logged In", "Course Views", "Assessments"]);

test("the first report of a kind is no change, and its shape is remembered once", () => {
  expect(shapeChange(before, settings())).toBeNull();
  const lines = importedShapeLines([before, before], settings());
  expect(lines).toHaveLength(1);
  expect(importedShapeLines([before], settings(...lines))).toEqual([]);
  expect(shapeChange(before, settings(...lines))).toBeNull();
});

test("[R79] another shape of the same kind says which headers are new and which are gone", () => {
  const known = settings(...importedShapeLines([before], settings()));
  expect(shapeChange(now, known)).toEqual({ added: ["Course Views", "Assessments"], gone: ["Courses Viewed"] });
});

test("a shape that was imported before is no change, whichever was the last", () => {
  const both = settings(...importedShapeLines([before, now], settings()));
  expect([shapeChange(before, both), shapeChange(now, both)]).toEqual([null, null]);
});

test("a report that was refused changes nothing and is not remembered", () => {
  const refused = report(["Start Day (PST/PDT)", "People Logged In"]);
  expect(refused.refused).toBe("no-people");
  expect(importedShapeLines([refused], settings())).toEqual([]);
  expect(shapeChange(refused, settings(...importedShapeLines([before], settings())))).toBeNull();
});
