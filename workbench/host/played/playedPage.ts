import type { PlayedMember, PlayedMembers } from "./playedMembers";
import type { UsedMember } from "./usedMembers";

const HEAD = `# What the practice Excel plays

Written by \`npx tsx workbench/host/writePlayed.ts\`; a test keeps it up to date. Each line is a member of Microsoft's
\`Excel\` classes. Sentences in quotes are those of Microsoft's documentation
(<https://learn.microsoft.com/javascript/api/excel>) that the member carries out. "Assumption" marks what real Excel does
and nobody could verify here. Any other member is refused with \`NotImplemented\` and its name.
`;

/** The page \`workbench/played.md\`: every played member, which of them the add-in uses, and what it uses unplayed. */
export function playedPage(played: PlayedMembers, used: readonly UsedMember[]): string {
  const uses = new Map<string, Set<UsedMember["use"]>>();
  for (const { className, name, use } of used) {
    const key = `${className}.${name}`;
    uses.set(key, (uses.get(key) ?? new Set<UsedMember["use"]>()).add(use));
  }
  const classes = [...new Set([...played.keys(), ...used.map((one) => one.className)])].sort();
  const parts = classes.map((className) => classPart(className, played.get(className) ?? new Map(), uses));
  return `${HEAD}\n${parts.join("\n")}`;
}

/** Whether a member is played in the way that it is used. */
export function isPlayed(played: PlayedMembers, { className, name, use }: UsedMember): boolean {
  return played.get(className)?.get(name)?.[use] ?? false;
}

function classPart(
  className: string,
  members: ReadonlyMap<string, PlayedMember>,
  uses: ReadonlyMap<string, ReadonlySet<UsedMember["use"]>>,
): string {
  const prefix = `${className}.`;
  const ofClass = [...uses.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  const names = [...new Set([...members.keys(), ...ofClass])].filter((name) => !name.startsWith("_")).sort();
  const lines = names.map((name) => memberLine(name, members.get(name), uses.get(prefix + name)));
  const table = ["| member | used by the add-in | played | sentence |", "| --- | --- | --- | --- |", ...lines];
  return `## ${className}\n\n${table.join("\n")}\n`;
}

function memberLine(name: string, member: PlayedMember | undefined, uses: ReadonlySet<string> | undefined): string {
  const how = (["read", "write", "call"] as const).filter((one) => member?.[one]).join(", ");
  const sentence = (member?.comment ?? "").replaceAll("|", "\\|");
  return `| ${name} | ${[...(uses ?? [])].sort().join(", ")} | ${how || "**not played**"} | ${sentence} |`;
}
