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
 * Open entries that seem to be this client (G6): the same name and case number on any tab; on the tab itself also with one
 * slip of a letter or digit, or with first and last name in each other's place. A case number alone is none (B1.7).
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
  return isNear(a, b) || isNear(a, { ...b, first: b.last, last: b.first });
}

/** Alike but for one slip at most: one letter or digit in one of the three. */
function isNear(a: Keys, b: Keys): boolean {
  const different = (["first", "last", "number"] as const).filter((part) => a[part] !== b[part]);
  return different.length < 2 && different.every((part) => isOneEdit(a[part], b[part]));
}
