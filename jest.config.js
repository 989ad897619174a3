/** How the tests run. Three projects, because a browser journey and a pure function want different care. */
const swc = (parser) => [
  "@swc/jest",
  {
    jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic" } }, keepClassNames: true },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
];

/** Packages that are published as ES modules only; jest reads CommonJS. */
const modulesOnly = [
  "hucre",
  "lodash-es",
  "nanoid",
  "cjk-regex",
  "unicode-regex",
  "regexp-util",
  "kdbush",
  "rbush",
  "quickselect",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
];

/** No type check here: `npm run types` does that once for everything. */
const transform = {
  "\\.(ts|tsx)$": swc({ syntax: "typescript", tsx: true }),
  [`node_modules/(${modulesOnly.join("|")})/.+\\.m?js$`]: swc({ syntax: "ecmascript" }),
};

const shared = {
  rootDir: __dirname,
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly.join("|")})/)`],
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "mjs", "json"],
  // office.js still holds its globals when a test file ends.
  testEnvironmentOptions: { globalsCleanup: "off" },
};

/** Folders whose tests run inside the practice Excel: Microsoft's real office.js over our host, in Node. */
const practiceRooms = ["<rootDir>/test/workbook/**/*.test.{ts,tsx}", "<rootDir>/test/app/**/*.test.{ts,tsx}"];

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/(workbook|app|journeys)/"],
    },
    {
      ...shared,
      displayName: "practice",
      testEnvironment: "<rootDir>/test/practiceEnvironment.ts",
      testMatch: practiceRooms,
    },
    {
      ...shared,
      displayName: "journeys",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/journeys/**/*.test.ts"],
    },
  ],
  testTimeout: 120_000,
};
