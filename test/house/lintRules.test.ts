import { judge } from "./sampleProject";

const longFunction = `/** Long. */\nexport function long(): number {\n  let sum = 0;\n${"  sum += 1;\n".repeat(60)}  return sum;\n}\n`;

/** A file that breaks the rule, and its text. */
const samples: readonly (readonly [rule: string, path: string, text: string])[] = [
  ["house/promise", "src/domain/values/silent.ts", "export function silent(): number {\n  return 1;\n}\n"],
  ["house/promise", "src/domain/values/silentType.ts", "export type Silent = { readonly day: number };\n"],
  ["house/reason-for-cast", "src/app/cast.ts", "export const cast = JSON.parse('1') as number;\n"],
  ["house/reason-for-cast", "src/app/surely.ts", "export const first = (row: number[]) => row[0]!;\n"],
  [
    "house/reason-for-suppression",
    "src/app/hush.ts",
    "// eslint-disable-next-line eqeqeq\nexport const same = (a: number) => a == 1;\n",
  ],
  [
    "house/file-length",
    "src/domain/values/endless.ts",
    `/** One. */\nexport function one(): number {\n  return 1;\n}\n${"// more\n".repeat(200)}`,
  ],
  ["max-lines-per-function", "src/app/long.ts", longFunction],
  [
    "no-restricted-globals",
    "src/app/excel.ts",
    "export const run = (): unknown => Excel.run(() => Promise.resolve());\n",
  ],
  [
    "no-restricted-syntax",
    "src/app/excelType.ts",
    "export const address = (range: Excel.Range): string => range.address;\n",
  ],
  ["no-restricted-globals", "taskpane/views/Office.tsx", "export const host = (): unknown => Office.context.host;\n"],
  ["no-restricted-globals", "src/workbook/excel/prints.ts", "console.log(1);\n"],
  ["no-restricted-globals", "src/app/stores.ts", "localStorage.setItem('a', 'b');\n"],
  ["no-restricted-globals", "src/app/asks.ts", "export const ask = (): unknown => fetch('/');\n"],
  ["no-restricted-syntax", "src/app/today.ts", "export const today = (): Date => new Date();\n"],
  ["no-restricted-syntax", "src/domain/values/now.ts", "export const now = (): number => Date.now();\n"],
  ["no-restricted-syntax", "src/domain/values/chance.ts", "export const chance = (): number => Math.random();\n"],
  ["no-restricted-syntax", "src/app/single.ts", "export default 1;\n"],
  ["no-restricted-syntax", "src/app/barrel.ts", 'export * from "./today";\n'],
  [
    "no-restricted-syntax",
    "src/workbook/excel/ctx.ts",
    "export const run = (): unknown => Excel.run((ctx) => ctx.sync());\n",
  ],
  [
    "no-restricted-syntax",
    "taskpane/views/Waits.tsx",
    "export const wait = async (): Promise<void> => {\n  await Promise.resolve();\n};\n",
  ],
  ["no-restricted-syntax", "taskpane/views/Paints.tsx", "export const color = '#ff0000';\n"],
  ["no-restricted-syntax", "test/app/mocks.test.ts", "jest.mock('../../src/app/today');\n"],
  ["no-restricted-syntax", "test/app/should.test.ts", "it('should work', () => undefined);\n"],
  ["no-restricted-syntax", "test/app/only.test.ts", "it.only('works', () => undefined);\n"],
  [
    "@typescript-eslint/ban-ts-comment",
    "src/app/expects.ts",
    "// @ts-expect-error\nexport const wrong: number = 'x';\n",
  ],
  [
    "@typescript-eslint/no-explicit-any",
    "src/app/loose.ts",
    "export const loose = (value: any): string => String(value);\n",
  ],
  ["@typescript-eslint/no-floating-promises", "src/app/floats.ts", "Promise.resolve(1);\n"],
  [
    "@typescript-eslint/switch-exhaustiveness-check",
    "src/app/half.ts",
    'export function half(side: "l" | "r"): void {\n  switch (side) {\n    case "l":\n      break;\n  }\n}\n',
  ],
  ["@typescript-eslint/naming-convention", "src/app/names.ts", "export type lower = string;\n"],
  [
    "react-hooks/rules-of-hooks",
    "taskpane/views/Hooks.tsx",
    'import { useState } from "react";\nexport function Hooks({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n',
  ],
  [
    "office-addins/no-context-sync-in-loop",
    "src/workbook/excel/loops.ts",
    "export const run = (): unknown => Excel.run(async (context) => {\n  for (let i = 0; i < 3; i += 1) await context.sync();\n});\n",
  ],
];

const good = {
  "src/domain/values/table.ts": `/** A table of data may be long. */\nexport const table = [\n${"  1,\n".repeat(300)}];\n`,
  "src/app/careful.ts": "// The text is ours and holds a number.\nexport const careful = JSON.parse('1') as number;\n",
  "src/app/clock.ts": "/** The clock of the add-in. */\nexport function today(): Date {\n  return new Date();\n}\n",
};

type FileReport = {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
};

describe("the lint rules", () => {
  const bad = Object.fromEntries(samples.map(([, path, text]) => [path, text]));
  const { output } = judge({ ...bad, ...good }, "eslint/bin/eslint.js", [".", "--format", "json"]);
  if (!output.startsWith("[")) throw new Error(output);
  const reports = JSON.parse(output) as FileReport[];

  function rulesBrokenBy(path: string): (string | null)[] {
    const report = reports.find(({ filePath }) => filePath.replaceAll("\\", "/").endsWith(`/${path}`));
    if (report === undefined) throw new Error(`${path} was not looked at.`);
    return report.messages.map(({ ruleId, message }) => ruleId ?? message);
  }

  it.each(samples)("%s stops %s", (rule, path) => {
    expect(rulesBrokenBy(path)).toContain(rule);
  });

  it.each(Object.keys(good))("leave %s alone", (path) => {
    expect(rulesBrokenBy(path)).toEqual([]);
  });
});
