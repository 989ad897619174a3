import type { Finding } from "../domain/findings/finding";

/** What was found in one row, at least one thing. */
export type FindingsOfRow = readonly [Finding, ...Finding[]];

/** Findings put together by their row, in order of first appearance. */
export function findingsByRow(findings: readonly Finding[]): FindingsOfRow[] {
  const rows = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.row} ${finding.tab}`;
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [finding]);
    else known.push(finding);
  }
  return [...rows.values()];
}
