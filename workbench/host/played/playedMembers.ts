import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { EVENT_MEMBERS, PLAYED_EVENTS } from "../events/eventTypes";

/** How a member is played, and the comment above it: Microsoft's sentence, or the word "Assumption". */
export type PlayedMember = {
  readonly read: boolean;
  readonly write: boolean;
  readonly call: boolean;
  readonly comment: string;
};

/** Played members by class and name, as Microsoft's client names them. */
export type PlayedMembers = ReadonlyMap<string, ReadonlyMap<string, PlayedMember>>;

type Scanned = {
  readonly className: string | null;
  readonly base: string | null;
  readonly members: Map<string, PlayedMember>;
};

const FOLDER = join(__dirname, "../excel");
const NOT_MEMBERS: ReadonlySet<string> = new Set([
  "constructor",
  "eventTarget",
  "follow",
  "identity",
  "items",
  "unbounded",
  "where",
]);

/** Reads the host's own classes: each file of `workbench/host/excel` says by its members and comments what it plays. */
export function playedMembers(): PlayedMembers {
  const scanned = new Map<string, Scanned>();
  for (const file of readdirSync(FOLDER)) {
    const text = readFileSync(join(FOLDER, file), "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    for (const statement of source.statements) {
      if (ts.isClassDeclaration(statement) && statement.name) scanned.set(statement.name.text, scanClass(statement));
    }
  }
  const played = new Map<string, ReadonlyMap<string, PlayedMember>>();
  for (const name of scanned.keys()) {
    const className = classNameOf(scanned, name);
    if (className === null) continue;
    const members = new Map([
      ...inherited(scanned, name),
      ...eventMembers(className),
      ...(played.get(className) ?? []),
    ]);
    if (members.size > 0) played.set(className, members);
  }
  return played;
}

function classNameOf(scanned: ReadonlyMap<string, Scanned>, name: string): string | null {
  const own = scanned.get(name);
  if (own === undefined) return null;
  return own.className ?? (own.base === null ? null : classNameOf(scanned, own.base));
}

function inherited(scanned: ReadonlyMap<string, Scanned>, name: string): Map<string, PlayedMember> {
  const own = scanned.get(name);
  if (own === undefined) return new Map();
  return new Map([...(own.base === null ? [] : inherited(scanned, own.base)), ...own.members]);
}

function scanClass(declaration: ts.ClassDeclaration): Scanned {
  const heritage = declaration.heritageClauses?.[0]?.types[0]?.expression;
  const members = new Map<string, PlayedMember>();
  let className: string | null = null;
  for (const member of declaration.members) {
    const name = member.name?.getText() ?? "";
    if (ts.isPropertyDeclaration(member) && name === "className" && member.initializer) {
      className = ts.isStringLiteral(member.initializer) ? member.initializer.text : null;
    }
    if (NOT_MEMBERS.has(name) || isHidden(member)) continue;
    const before = members.get(name) ?? { read: false, write: false, call: false, comment: "" };
    if (ts.isGetAccessor(member)) members.set(name, { ...before, read: true, comment: commentOf(member) });
    if (ts.isSetAccessor(member))
      members.set(name, { ...before, write: true, comment: before.comment || commentOf(member) });
    if (ts.isMethodDeclaration(member)) members.set(name, { ...before, call: true, comment: commentOf(member) });
  }
  return { className, base: heritage === undefined ? null : heritage.getText(), members };
}

function isHidden(member: ts.ClassElement): boolean {
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword);
}

function commentOf(member: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(member);
  if (comment === undefined || !ts.isJSDoc(comment)) return "";
  return (ts.getTextOfJSDocComment(comment.comment) ?? "").replace(/\s+/g, " ").trim();
}

function eventMembers(className: string): [string, PlayedMember][] {
  return Object.keys(PLAYED_EVENTS[className] ?? {}).flatMap((name) => {
    const member = EVENT_MEMBERS[name];
    return member === undefined ? [] : [[member, { read: true, write: false, call: false, comment: "An event." }]];
  });
}
