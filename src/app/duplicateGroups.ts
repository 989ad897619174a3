import type { Finding, RowPlace, SameClient } from "../domain/findings/finding";
import type { FindingCode, Severity } from "../domain/findings/severities";
import { severityOrder } from "./findingGroups";

/** Rows that seem to be one client, for every reason that was found, and what a person decided of all of them. */
export type DuplicateGroup = {
  readonly places: readonly RowPlace[];
  readonly codes: readonly FindingCode[];
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly decided: SameClient | null;
};

const duplicateCodes: ReadonlySet<FindingCode> = new Set([
  "duplicate-email",
  "duplicate-ssn",
  "duplicate-client",
  "same-client-other-unit",
]);

/** Whether a person decides the finding among three outcomes. A re-issue beside a revoked row is only noted. */
export function isDuplicate({ code }: Finding): boolean {
  return duplicateCodes.has(code);
}

/**
 * Puts together the rows that findings of duplicates connect: a row has one word under Same client, so whatever connects two
 * rows is decided at once. A group is decided when each of its findings is. Time grows with the number of findings.
 */
export function duplicateGroups(findings: readonly Finding[]): DuplicateGroup[] {
  const rows = new ConnectedRows();
  const duplicates = findings.filter(isDuplicate);
  for (const finding of duplicates) {
    const row = rows.of(finding);
    for (const other of finding.others ?? []) rows.connect(row, rows.of(other));
  }
  const groups = new Map<number, Finding[]>();
  for (const finding of duplicates) {
    const root = rows.root(rows.of(finding));
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(groupOf);
}

function groupOf(findings: readonly Finding[]): DuplicateGroup {
  const places = new Map(findings.map(({ tab, row }) => [`${row} ${tab}`, { tab, row }]));
  const severity = severityOrder.find((known) => findings.some((finding) => finding.severity === known)) ?? "note";
  const [first] = findings;
  const decided = findings.every(({ decided: outcome }) => outcome !== undefined) ? (first?.decided ?? null) : null;
  return { places: [...places.values()], codes: [...new Set(findings.map(({ code }) => code))], severity, decided };
}

/** Rows by number, joined as connections come in (disjoint sets with halved paths). */
class ConnectedRows {
  readonly #numbers = new Map<string, Map<number, number>>();
  readonly #parents: number[] = [];

  of({ tab, row }: RowPlace): number {
    const ofTab = this.#numbers.get(tab) ?? new Map<number, number>();
    this.#numbers.set(tab, ofTab);
    const known = ofTab.get(row);
    if (known !== undefined) return known;
    const number = this.#parents.push(this.#parents.length) - 1;
    ofTab.set(row, number);
    return number;
  }

  root(number: number): number {
    let now = number;
    for (let parent = this.#parent(now); parent !== now; parent = this.#parent(now)) {
      const above = this.#parent(parent);
      this.#parents[now] = above;
      now = above;
    }
    return now;
  }

  connect(one: number, other: number): void {
    this.#parents[this.root(one)] = this.root(other);
  }

  #parent(number: number): number {
    return this.#parents[number] ?? number;
  }
}
