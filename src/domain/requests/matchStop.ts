import type { AdoptedBook } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import { caseNumberKey, checkCaseNumber } from "../rules/checkCaseNumber";
import { procedureSettings, type Settings } from "../settings/settings";
import { nameKey } from "../values/nameKey";
import type { ReadStop } from "./request";

/**
 * An open entry that a request to stop may mean. Only `by` the case number is it found; by name or address alone it is a
 * suggestion that a person confirms. `sameName`: its name is the one that was read.
 */
export type StopMatch = {
  readonly entry: Entry;
  readonly by: "caseNumber" | "email" | "name";
  readonly sameName: boolean;
};

/**
 * The open entries of the case number, those of the name alone where several have it, because one case may hold several adults
 * (B1.7). Where no open entry has the number, entries of the address or the name are suggested, and never more than that (R90).
 */
export function matchStop(
  stop: ReadStop,
  { tabs }: AdoptedBook,
  rules: Pick<Settings, "countyCode" | "casePattern"> = procedureSettings,
): StopMatch[] {
  const open = tabs.flatMap(({ entries }) => entries.filter(({ revoked }) => !revoked));
  const wanted = wordsOf(stop.name ?? "");
  const match = (by: StopMatch["by"]) => (entry: Entry) => ({ entry, by, sameName: isNamed(entry, wanted) });
  const number = stop.caseNumber === null ? null : caseKey(stop.caseNumber, rules);
  const ofCase = open.filter(({ cells }) => number !== null && caseKey(cells.caseNumber ?? "", rules) === number);
  if (ofCase.length > 0) {
    const found = ofCase.map(match("caseNumber"));
    const named = found.filter(({ sameName }) => sameName);
    return named.length === 0 ? found : named;
  }
  const ofEmail = open.filter(({ email }) => email !== null && email === stop.email?.toLowerCase());
  const ofName = open.filter((entry) => !ofEmail.includes(entry) && isNamed(entry, wanted));
  return [...ofEmail.map(match("email")), ...ofName.map(match("name"))];
}

function caseKey(
  value: Entry["cells"][keyof Entry["cells"]] & {},
  rules: Pick<Settings, "countyCode" | "casePattern">,
): string {
  return caseNumberKey(checkCaseNumber(value, rules)?.after ?? value);
}

/** The names agree when one has all words of the other, in any order, and at least two of them. */
function isNamed({ cells }: Entry, wanted: readonly string[]): boolean {
  const own = wordsOf(`${String(cells.firstName ?? "")} ${String(cells.lastName ?? "")}`);
  const [fewer, more] = own.length < wanted.length ? [own, wanted] : [wanted, own];
  return fewer.length > 1 && fewer.every((word) => more.includes(word));
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s,-]+/)
    .map(nameKey)
    .filter((word) => word !== "");
}
