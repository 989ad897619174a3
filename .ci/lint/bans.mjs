/** What a room may not name, as options of no-restricted-globals and no-restricted-syntax, each with its advice. */

const banned = (names, message) => names.map((name) => ({ name, message }));
const bannedSyntax = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

export const officeNames = banned(
  ["Excel", "Office", "OfficeExtension"],
  "Only src/workbook/excel speaks to Excel, only taskpane/index.tsx and the plain files beside it to Office.",
);
export const hostNames = [...officeNames, ...banned(["CustomFunctions"], "Custom functions are in functions/.")];
export const consoleName = banned(
  ["console"],
  "Say it to the person in the pane, or throw. Only the commands of workbench/ and .ci/ print.",
);
export const storageNames = banned(
  ["localStorage", "sessionStorage", "indexedDB", "caches"],
  "There is no hidden state: everything is on the sheets (design section 4).",
);
export const networkNames = banned(
  ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"],
  "The add-in makes no request (docs/privacy.md).",
);

export const everywhere = [
  ...bannedSyntax("Named exports only.", "ExportDefaultDeclaration"),
  ...bannedSyntax(
    "No barrels: import the file that has the thing.",
    "ExportAllDeclaration",
    "ExportNamedDeclaration[source]",
  ),
  ...bannedSyntax("No enums: a union of strings says the same and has no code.", "TSEnumDeclaration"),
];

export const hostTypes = bannedSyntax(
  "Only src/workbook/excel speaks of Excel's objects.",
  "TSQualifiedName[left.name='Excel']",
);
export const clock = bannedSyntax(
  "Today is an argument; only src/app/clock.ts reads the clock.",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Date'][property.name='now']",
);
export const chance = bannedSyntax(
  "The domain has no chance in it.",
  "MemberExpression[object.name='Math'][property.name='random']",
);
export const requestContext = bannedSyntax(
  "The request context is called `context`.",
  "CallExpression[callee.object.name='Excel'][callee.property.name='run'] > :function > Identifier.params[name!='context']",
);
export const awaiting = bannedSyntax("The pane sends intents; only src/app awaits.", "AwaitExpression");
export const handMadeColors = bannedSyntax(
  "Use a Fluent token.",
  "Literal[value=/^#[0-9a-fA-F]{3,8}$/]",
  "Literal[value=/^rgba?\\(/]",
);
export const inTests = [
  ...bannedSyntax(
    "We never mock our own modules.",
    "CallExpression[callee.object.name='jest'][callee.property.name=/^(do)?[mM]ock$/]",
  ),
  ...bannedSyntax(
    "Leave no test out.",
    "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]",
  ),
  ...bannedSyntax(
    "A test name is a fact in the present tense.",
    "CallExpression[callee.name=/^(it|test|describe)$/] > Literal:first-child[value=/\\bshould\\b/]",
  ),
];

/** Names that Node gives a configuration file. */
export const nodeNames = Object.fromEntries(
  ["require", "module", "__dirname", "__filename", "process", "URL", "Buffer", "console"].map((name) => [
    name,
    "readonly",
  ]),
);
