import type { SameClient } from "../findings/finding";
import type { CellValue } from "../values/cell";
import { lettersOf } from "./headerMeaning";
import { sameClientSynonyms } from "./sameClientWords";

/** The decision that a cell of Same client records, whatever its case and spaces, or null when blank or unknown (I4). */
export function readSameClient(value: CellValue): SameClient | null {
  return decisions.get(lettersOf(String(value))) ?? null;
}

// The keys of the table are exactly the outcomes.
const outcomes = Object.keys(sameClientSynonyms) as SameClient[];
const decisions: ReadonlyMap<string, SameClient> = new Map(
  outcomes.flatMap((outcome) =>
    sameClientSynonyms[outcome].map((words): [string, SameClient] => [lettersOf(words), outcome]),
  ),
);
