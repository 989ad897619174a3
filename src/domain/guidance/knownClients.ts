import type { AdoptedBook } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import { caseNumberKey, checkCaseNumber } from "../rules/checkCaseNumber";
import type { Settings } from "../settings/settings";
import { isBlank, type CellValue } from "../values/cell";
import { isOneEdit } from "../values/oneEdit";
import { nameKey } from "../values/nameKey";
import type { RequestAnswers } from "./guideAct";

type Client = Pick<RequestAnswers, "firstName" | "lastName" | "caseNumber">;

/**
 * Open entries that seem to be this client (G6): the same name and case number on any tab; on the tab itself also where one
 * letter or digit of each differs, or first and last name changed places. A case number alone is none (B1.7).
 */
export function knownClients(client: Client, tab: string, { tabs }: AdoptedBook, settings: Settings): Entry[] {
  const wanted = keysOf(client, settings);
  return tabs
    .flatMap(({ entries }) => entries)
    .filter((entry) => {
      const { firstName = "", lastName = "", caseNumber = "" } = entry.cells;
      if (entry.revoked || isBlank(caseNumber)) return false;
      const found = keysOf({ firstName, lastName, caseNumber }, settings);
      if (found.first + found.last === "") return false;
      return entry.tab === tab ? isLike(found, wanted) : isSame(found, wanted);
    });
}

type Keys = { readonly first: string; readonly last: string; readonly number: string };

function keysOf(client: Readonly<Record<keyof Client, CellValue>>, settings: Settings): Keys {
  const after = checkCaseNumber(client.caseNumber, settings)?.after;
  return {
    first: nameKey(client.firstName),
    last: nameKey(client.lastName),
    number: caseNumberKey(after ?? client.caseNumber),
  };
}

function isSame(a: Keys, b: Keys): boolean {
  return a.first === b.first && a.last === b.last && a.number === b.number;
}

function isLike(a: Keys, b: Keys): boolean {
  const swapped = { first: b.last, last: b.first };
  return isNear(a.number, b.number) && (hasNearName(a, b) || hasNearName(a, swapped));
}

function hasNearName(a: Pick<Keys, "first" | "last">, b: Pick<Keys, "first" | "last">): boolean {
  return isNear(a.first, b.first) && isNear(a.last, b.last);
}

function isNear(a: string, b: string): boolean {
  return a === b || isOneEdit(a, b);
}
