import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** One member of Microsoft's `Excel` classes that code uses, and how. */
export type UsedMember = { readonly className: string; readonly name: string; readonly use: "read" | "write" | "call" };

/** What Microsoft's client does by itself, without asking the host for it. */
const CLIENTS_OWN: ReadonlySet<string> = new Set([
  "context",
  "isNullObject",
  "items",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);
const CLIENTS_CLASSES: ReadonlySet<string> = new Set(["RequestContext"]);

/**
 * The members of `Excel` classes that the files of a folder use, found by their types: properties, writes, calls, and the
 * names in `load("...")`.
 */
export function usedMembers(folder: string): readonly UsedMember[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const program = ts.createProgram({
    rootNames: files.map((file) => join(folder, file)),
    options: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ["office-js"],
    },
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  const note = (used: UsedMember) => void found.set(`${used.className}.${used.name} ${used.use}`, used);
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) noteAccess(node, checker, note);
    if (ts.isCallExpression(node)) noteLoad(node, checker, note);
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (!source.isDeclarationFile) visit(source);
  return [...found.values()].sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
}

type Note = (used: UsedMember) => void;

function keyOf({ className, name, use }: UsedMember): string {
  return `${className}.${name} ${use}`;
}

function noteAccess(node: ts.PropertyAccessExpression, checker: ts.TypeChecker, note: Note): void {
  const member = excelMember(checker.getSymbolAtLocation(node.name));
  if (member === null) return;
  const { parent } = node;
  const isWritten =
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  const isCalled = ts.isCallExpression(parent) && parent.expression === node;
  note({ ...member, use: isWritten ? "write" : isCalled ? "call" : "read" });
}

/** The names in `object.load("name, tables/items/name")` or `load(["name"])`, each followed through the types. */
function noteLoad(node: ts.CallExpression, checker: ts.TypeChecker, note: Note): void {
  if (!ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== "load") return;
  const [asked] = node.arguments;
  if (asked === undefined) return;
  const texts = ts.isArrayLiteralExpression(asked) ? asked.elements : [asked];
  for (const text of texts) {
    if (!ts.isStringLiteralLike(text)) continue;
    for (const path of text.text.split(",")) {
      followPath(checker.getTypeAtLocation(node.expression.expression), path.trim().split("/"), checker, note);
    }
  }
}

function followPath(type: ts.Type, [name, ...rest]: readonly string[], checker: ts.TypeChecker, note: Note): void {
  if (name === undefined || name === "" || name === "*" || name.startsWith("$")) return;
  const held = checker.getNonNullableType(type);
  const symbol = held.getProperty(name);
  if (symbol === undefined) {
    const items = held.getProperty("items");
    const item = items && checker.getTypeOfSymbol(items).getNumberIndexType();
    if (item) followPath(item, [name, ...rest], checker, note);
    return;
  }
  const member = excelMember(symbol);
  if (member !== null) note({ ...member, use: "read" });
  const next = checker.getTypeOfSymbol(symbol);
  followPath(next.getNumberIndexType() ?? next, rest, checker, note);
}

/** Class and name of a member that one of the `Excel` classes declares; null for anything else. */
function excelMember(symbol: ts.Symbol | undefined): { className: string; name: string } | null {
  const declaration = symbol?.declarations?.[0];
  const owner = declaration?.parent;
  if (symbol === undefined || owner === undefined || !ts.isClassDeclaration(owner) || owner.name === undefined)
    return null;
  const block = owner.parent;
  const isExcel = ts.isModuleBlock(block) && block.parent.name.text === "Excel";
  const className = owner.name.text;
  if (!isExcel || CLIENTS_CLASSES.has(className) || CLIENTS_OWN.has(symbol.name)) return null;
  return { className, name: symbol.name };
}
