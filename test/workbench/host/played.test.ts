/** @jest-environment <rootDir>/test/practiceEnvironment.ts */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { playedMembers } from "../../../workbench/host/played/playedMembers";
import { isPlayed, playedPage } from "../../../workbench/host/played/playedPage";
import { usedMembers } from "../../../workbench/host/played/usedMembers";

const root = join(__dirname, "../../..");
const played = playedMembers();
const used = usedMembers(join(root, "src/workbook/excel"));

/** Names of everything that Microsoft's own proxy of a class has. */
function clientMembers(className: string): ReadonlySet<string> {
  const classes = new Map<string, unknown>(Object.entries(Excel));
  const names = new Set<string>();
  const found = classes.get(className);
  if (typeof found !== "function") return names;
  for (
    let level: unknown = found.prototype;
    typeof level === "object" && level !== null;
    level = Object.getPrototypeOf(level)
  ) {
    for (const name of Object.getOwnPropertyNames(level)) names.add(name);
  }
  return names;
}

test("the scan finds what the room that speaks Excel uses", () => {
  expect(used.length).toBeGreaterThan(40);
  expect(used).toContainEqual({ className: "Range", name: "values", use: "write" });
  expect(used).toContainEqual({ className: "Worksheet", name: "name", use: "read" });
});

test("every member of Excel that the add-in uses is played", () => {
  expect(used.filter((member) => !isPlayed(played, member))).toEqual([]);
});

test("every member that the add-in uses is in Microsoft's own client", () => {
  expect(used.filter(({ className, name }) => !clientMembers(className).has(name))).toEqual([]);
});

test("every played member is one of Microsoft's client, none is invented", () => {
  const invented = [...played].flatMap(([className, members]) =>
    [...members.keys()].filter((name) => !clientMembers(className).has(name)).map((name) => `${className}.${name}`),
  );
  expect(invented).toEqual([]);
});

test("every played member says which sentence it follows, or that it is an assumption", () => {
  const silent = [...played].flatMap(([className, members]) =>
    [...members].filter(([, { comment }]) => comment === "").map(([name]) => `${className}.${name}`),
  );
  expect(silent).toEqual([]);
});

test("played.md is up to date (npx tsx workbench/host/writePlayed.ts)", () => {
  expect(readFileSync(join(root, "workbench/played.md"), "utf8")).toBe(playedPage(played, used));
});
