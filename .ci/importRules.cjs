/** Who may import whom, types included: the table of docs/architecture.md as rules. Each has a name and says what to do instead. */

/** The domain's folders in order: one may import only from those before it. */
const domainOrder = [
  "values",
  "plan",
  "findings",
  "guides",
  "hours",
  "settings",
  "fields",
  "license",
  "usage",
  "activity",
  "rules",
  "review",
  "setup",
  "requests",
  "clients",
  "attendance",
  "guidance",
  "report",
  "drafts",
  "uploads",
];

/** A leaf that folders before its own may use too: the names of the fields. */
const fieldNames = "^src/domain/fields/field\\.ts$";
/** Another: the names and placeholders of the drafts, which Setup words anew. */
const draftNames = "^src/domain/drafts/draft(Placeholders)?\\.ts$";
const portFiles = "^src/workbook/(port|snapshot|layout)\\.ts$";
const practiceCommand = "^workbench/practice(\\.ts$|/)";
const reportReaders = "(^|/)node_modules/(hucre|fflate)/";

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const domainRules = domainOrder
  .slice(0, -1)
  .map((folder, at) =>
    forbid(
      `domain-order-${folder}`,
      `src/domain/${folder} may import only from the folders before it (${domainOrder.slice(0, at).join(", ") || "none"}). Move what both need to an earlier folder.`,
      { path: `^src/domain/${folder}/` },
      { path: `^src/domain/(${domainOrder.slice(at + 1).join("|")})/`, pathNot: [fieldNames, draftNames] },
    ),
  );

module.exports = {
  forbidden: [
    forbid(
      "domain-alone",
      "The domain is pure: it imports itself and zod. Hand it what it needs as an argument.",
      { path: "^src/domain/" },
      { pathNot: ["^src/domain/", "(^|/)node_modules/zod/"] },
    ),
    ...domainRules,
    forbid(
      "port-speaks-plain-data",
      "The port's files are types of plain data: values, plan, settings and the names of the fields, and each other.",
      { path: portFiles },
      { pathNot: ["^src/domain/(values|plan|settings)/", fieldNames, portFiles] },
    ),
    forbid(
      "excel-room-carries-out",
      "src/workbook/excel reads and carries out plans; it decides nothing. It imports the port's files, domain/plan, values, settings and fields.",
      { path: "^src/workbook/excel/" },
      { pathNot: ["^src/workbook/", "^src/domain/(values|plan|settings|fields)/"] },
    ),
    forbid(
      "one-maker-of-the-workbook",
      "Only taskpane/index.tsx (and the practice command) makes the Excel workbook and hands it to the session. Import the port's types.",
      { pathNot: ["^src/workbook/", "^taskpane/index\\.tsx$", practiceCommand, "^test/"] },
      { path: "^src/workbook/excel/" },
    ),
    forbid(
      "app-knows-the-port",
      "src/app imports the domain, the port's types and the words that are written on sheets; the screen is not its business.",
      { path: "^src/app/", pathNot: "^src/app/files/" },
      { pathNot: ["^src/(app|domain|text)/", portFiles, "(^|/)node_modules/zod/"] },
    ),
    forbid(
      "files-read-reports",
      "src/app/files turns bytes into cells: it imports the domain, its own files and the report readers.",
      { path: "^src/app/files/" },
      { pathNot: ["^src/app/", "^src/domain/", reportReaders] },
    ),
    forbid(
      "readers-in-one-place",
      "hucre and fflate read strangers' files; only src/app/files calls them.",
      { path: "^(src|taskpane|functions)/", pathNot: "^src/app/files/" },
      { path: reportReaders },
    ),
    forbid(
      "text-words-codes",
      "src/text turns codes of the domain and the port into sentences. It imports nothing else.",
      { path: "^src/text/" },
      { pathNot: ["^src/(text|domain)/", portFiles] },
    ),
    forbid(
      "pane-renders-state",
      "The pane imports the session's state and intents, words, React and Fluent. What it wants of the workbook is an intent.",
      { path: "^taskpane/", pathNot: "^taskpane/index\\.tsx$" },
      {
        pathNot: [
          "^(taskpane|src/app|src/text)/",
          "^src/domain/",
          portFiles,
          "(^|/)node_modules/(@types/)?(react|react-dom|@fluentui)",
        ],
      },
    ),
    forbid(
      "pane-decides-nothing",
      "A component shows what the domain decided. Beside types it imports only the domain's values and the names of fields. Put the decision in the domain or the session.",
      { path: "^taskpane/", pathNot: "^taskpane/index\\.tsx$" },
      { path: ["^src/domain/", portFiles], pathNot: "^src/domain/(values|fields)/", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "functions-are-thin",
      "A custom function converts, calls one domain function, and takes its sentences from src/text.",
      { path: "^functions/" },
      { pathNot: ["^functions/", "^src/(domain|text)/"] },
    ),
    forbid(
      "workbench-knows-nothing-of-us",
      "The practice Excel must not share our misunderstandings: it loads the built pages. Only the practice command joins the two.",
      { path: "^workbench/", pathNot: practiceCommand },
      { path: "^(src|taskpane|functions)/" },
    ),
    forbid(
      "nobody-imports-tests",
      "Tests may import everything; nothing imports tests or gates.",
      { pathNot: "^(test|\\.ci)/" },
      { path: "^(test|\\.ci)/" },
    ),
    forbid(
      "product-has-its-dependencies",
      "What the product imports is in `dependencies`, not in `devDependencies`.",
      { path: "^(src|taskpane|functions)/" },
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: "node_modules/@types/" },
    ),
    forbid(
      "found",
      "This import leads to nothing: correct the path or add the package.",
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
