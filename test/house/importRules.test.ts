import { judge } from "./sampleProject";

/** A file that breaks the rule, and what it imports. */
const samples: readonly (readonly [rule: string, path: string, imported: string])[] = [
  ["domain-alone", "src/domain/values/day.ts", "../../app/session"],
  ["domain-alone", "src/domain/values/shelf.ts", "react"],
  ["domain-order-values", "src/domain/values/early.ts", "../plan/editPlan"],
  ["domain-order-usage", "src/domain/usage/early.ts", "../review/review"],
  ["port-speaks-plain-data", "src/workbook/port.ts", "../app/session"],
  ["excel-room-carries-out", "src/workbook/excel/decides.ts", "../../domain/review/review"],
  ["one-maker-of-the-workbook", "src/app/maker.ts", "../workbook/excel/excelWorkbook"],
  ["app-knows-the-port", "src/app/drawn.ts", "react"],
  ["files-read-reports", "src/app/files/shown.ts", "../../text/words"],
  ["readers-in-one-place", "src/app/reader.ts", "hucre"],
  ["readers-stay-in-the-worker", "taskpane/index.tsx", "../src/app/files/reads"],
  ["text-words-codes", "src/text/stateful.ts", "../app/session"],
  ["pane-renders-state", "taskpane/writes.tsx", "../src/workbook/layout2"],
  ["pane-decides-nothing", "taskpane/decides.tsx", "../src/domain/review/review"],
  ["functions-are-thin", "functions/thick.ts", "../src/app/session"],
  ["workbench-knows-nothing-of-us", "workbench/host/peeks.ts", "../../src/domain/values/plain"],
  ["nobody-imports-tests", "src/app/tested.ts", "../../test/builders/entry"],
  ["product-has-its-dependencies", "src/app/borrows.ts", "fast-check"],
  ["no-circles", "src/app/circleOne.ts", "./circleTwo"],
  ["found", "src/app/lost.ts", "./nowhere"],
];

/** What the samples import; these break nothing. */
const targets: Readonly<Record<string, string>> = {
  "src/app/session.ts": "export const thing = 1;",
  "src/app/circleTwo.ts": 'export { thing } from "./circleOne";',
  "src/app/files/reads.ts": 'import * as reader from "hucre";\nexport const thing = reader;',
  "src/domain/plan/editPlan.ts": "export const thing = 1;",
  "src/domain/review/review.ts": "export const thing = 1;",
  "src/domain/values/plain.ts": "export const thing = 1;",
  "src/text/words.ts": "export const thing = 1;",
  "src/workbook/layout2.ts": "export const thing = 1;",
  "src/workbook/excel/excelWorkbook.ts": "export const thing = 1;",
  "test/builders/entry.ts": "export const thing = 1;",
};

type Cruise = {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
};

const rooms = ["src", "taskpane", "functions", "workbench", "test"];

function cruise(files: Readonly<Record<string, string>>, config: string): Cruise["summary"]["violations"] {
  const program = "dependency-cruiser/bin/dependency-cruise.mjs";
  const { output } = judge(files, program, [...rooms, "--config", config, "--output-type", "json"]);
  if (!output.startsWith("{")) throw new Error(output);
  return (JSON.parse(output) as Cruise).summary.violations;
}

describe("the import rules", () => {
  const bad = Object.fromEntries(
    samples.map(([, path, imported]) => [path, `import * as thing from "${imported}";\nexport { thing };\n`]),
  );
  const packages = JSON.stringify({
    dependencies: { hucre: "1", react: "1" },
    devDependencies: { "fast-check": "1" },
  });
  const files = { ...targets, ...bad, "package.json": packages };
  const violations = [".ci/importRules.cjs", ".ci/loadRules.cjs"].flatMap((config) => cruise(files, config));

  it.each(samples)("%s stops %s importing %s", (rule, path) => {
    expect(violations.filter(({ from }) => from === path).map((violation) => violation.rule.name)).toContain(rule);
  });

  it("leave alone what breaks none", () => {
    const innocent = Object.keys(targets).filter((path) => !path.includes("circle"));
    expect(violations.filter(({ from }) => innocent.includes(from))).toEqual([]);
  });
});
