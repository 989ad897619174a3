import { isBlank, type CellValue } from "../values/cell";
import { activationSynonyms, type Activation } from "./activationWords";
import { decisionSynonyms, type Decision } from "./decisionWords";
import { lettersOf } from "./headerMeaning";

/** The activation that a word stands for, or null when blank or unknown. */
export function readActivation(value: CellValue): Activation | null {
  return activations.get(lettersOf(String(value))) ?? null;
}

/** The decision a row records, in any case (rules section 2), or null when blank or unknown. */
export function readDecision(value: CellValue): Decision | null {
  return decisions.get(lettersOf(String(value))) ?? null;
}

/** Whether a revoke cell says that the license is revoked: a date, or any word but a plain no or a dash (A1). */
export function saysRevoked(value: CellValue): boolean {
  if (typeof value === "number") return value !== 0;
  if (isBlank(value) || value === false) return false;
  return !denials.has(lettersOf(String(value)));
}

const denials: ReadonlySet<string> = new Set(["", "no", "n", "na", "none", "never", "false", "notrevoked", "active"]);

const activations = wordTable(activationSynonyms);
const decisions = wordTable(decisionSynonyms);

function wordTable<Meaning extends string>(
  table: Readonly<Record<Meaning, readonly string[]>>,
): ReadonlyMap<string, Meaning> {
  // The keys of the table are exactly the meanings.
  const meanings = Object.keys(table) as Meaning[];
  return new Map(
    meanings.flatMap((meaning) => table[meaning].map((words): [string, Meaning] => [lettersOf(words), meaning])),
  );
}
