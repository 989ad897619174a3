import eslint from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { houseRules } from "./.ci/lint/houseRules.mjs";
import * as bans from "./.ci/lint/bans.mjs";

const product = ["src/**/*.{ts,tsx}", "taskpane/**/*.{ts,tsx}", "functions/**/*.ts"];
const excelRoom = ["src/workbook/excel/**/*.ts"];

/** The rules of every room; the rooms' own follow. Sizes are those of CONTRIBUTING.md. */
const everywhere = {
  "house/reason-for-cast": "error",
  "house/reason-for-suppression": "error",
  "house/file-length": ["error", { max: 250 }],
  "max-lines-per-function": ["error", { max: 50 }],
  "no-restricted-syntax": ["error", ...bans.everywhere],
  "no-restricted-globals": ["error", ...bans.hostNames, ...bans.consoleName],
  eqeqeq: "error",
  "prefer-const": "error",
  "object-shorthand": "error",
  "@typescript-eslint/ban-ts-comment": [
    "error",
    { "ts-expect-error": "allow-with-description", "ts-ignore": true, "ts-nocheck": true },
  ],
  "@typescript-eslint/consistent-type-definitions": "off",
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/no-confusing-void-expression": "off",
  "@typescript-eslint/no-non-null-assertion": "off", // house/reason-for-cast asks for the reason instead.
  "@typescript-eslint/dot-notation": "off", // The compiler's noPropertyAccessFromIndexSignature asks for the opposite.
  "@typescript-eslint/no-empty-function": "off",
  "@typescript-eslint/require-await": "off", // A promise may be an interface's wish.
  "@typescript-eslint/no-invalid-void-type": "off",
  "@typescript-eslint/no-meaningless-void-operator": "off",
  "@typescript-eslint/no-dynamic-delete": "off",
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
  "@typescript-eslint/naming-convention": [
    "error",
    { selector: "default", format: ["camelCase"], leadingUnderscore: "allow" },
    { selector: "import", format: null },
    { selector: "variable", format: ["camelCase", "PascalCase", "UPPER_CASE"], leadingUnderscore: "allow" },
    { selector: "function", format: ["camelCase", "PascalCase"] },
    { selector: "typeLike", format: ["PascalCase"] },
    { selector: ["property", "method", "accessor"], format: null },
    { selector: "parameter", format: ["camelCase", "PascalCase"], leadingUnderscore: "allow" },
    { selector: "enumMember", format: ["PascalCase"] },
  ],
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", ".cache/", "node_modules/", "screenshots/", "test/cases/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house: houseRules },
    rules: everywhere,
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    plugins: { house: houseRules },
    languageOptions: { globals: bans.nodeNames },
    rules: { "house/reason-for-suppression": "error", "house/file-length": ["error", { max: 250 }] },
  },
  { files: ["**/*.cjs", "jest.config.js", "webpack.config.js"], languageOptions: { sourceType: "commonjs" } },
  {
    files: product,
    rules: {
      "no-restricted-globals": [
        "error",
        ...bans.hostNames,
        ...bans.consoleName,
        ...bans.storageNames,
        ...bans.networkNames,
      ],
      "no-restricted-syntax": ["error", ...bans.everywhere, ...bans.clock, ...bans.hostTypes],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "functions/**/*.ts", "workbench/**/*.{ts,tsx}"],
    rules: { "house/promise": ["error", { types: false }] },
  },
  {
    files: ["src/workbook/port.ts", "src/workbook/snapshot.ts"],
    rules: { "house/promise": ["error", { types: true }] },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "house/promise": ["error", { types: true }],
      "house/file-length": ["error", { max: 200 }],
      "no-restricted-syntax": ["error", ...bans.everywhere, ...bans.clock, ...bans.chance, ...bans.hostTypes],
    },
  },
  {
    files: excelRoom,
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRules(),
      "no-restricted-globals": ["error", ...bans.consoleName, ...bans.storageNames, ...bans.networkNames],
      "no-restricted-syntax": ["error", ...bans.everywhere, ...bans.clock, ...bans.requestContext],
    },
  },
  { files: ["src/app/clock.ts"], rules: { "no-restricted-syntax": ["error", ...bans.everywhere, ...bans.hostTypes] } },
  {
    files: ["taskpane/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...bans.everywhere,
        ...bans.clock,
        ...bans.awaiting,
        ...bans.handMadeColors,
        ...bans.hostTypes,
      ],
    },
  },
  {
    files: ["taskpane/**/*.tsx", "workbench/page/**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 90 }] },
  },
  {
    files: ["taskpane/index.tsx", "taskpane/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...bans.consoleName, ...bans.storageNames, ...bans.networkNames],
      "no-restricted-syntax": ["error", ...bans.everywhere, ...bans.clock],
    },
  },
  {
    files: ["functions/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...bans.officeNames,
        ...bans.consoleName,
        ...bans.storageNames,
        ...bans.networkNames,
      ],
    },
  },
  {
    files: ["workbench/grid/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-enum-assignment": "off", // Univer's enums stand in files as plain numbers.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  { files: ["workbench/*.ts", ".ci/**/*.ts"], rules: { "no-restricted-globals": ["error", ...bans.hostNames] } },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "house/file-length": ["error", { max: 400 }],
      "house/reason-for-cast": "off",
      "max-lines-per-function": "off",
      "no-restricted-globals": "off",
      "no-restricted-syntax": ["error", ...bans.everywhere, ...bans.inTests],
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  { files: ["test/practiceEnvironment.ts"], rules: { "no-restricted-syntax": "off" } },
);

/** Microsoft's rules for Office add-ins, all of them. */
function officeRules() {
  return Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]));
}
