import type { Finding } from "../domain/findings/finding";
import { severities, type FindingCode, type Severity } from "../domain/findings/severities";
import { byTab } from "./byTab";

/** Severities as they are told, the gravest first. */
export const severityOrder: readonly Severity[] = ["error", "warning", "note"];

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Certain corrections of one kind, which can be made together. */
export type FixCount = { readonly code: FindingCode; readonly cells: number };

/** The findings of one kind that matter equally, in the order of tabs and rows. */
export type KindGroup = FixCount & { readonly severity: Severity; readonly findings: readonly Finding[] };

/** The findings of one tab from its top, and what can be corrected there together. */
export type TabGroup = {
  readonly tab: string;
  readonly findings: readonly Finding[];
  readonly fixes: readonly FixCount[];
};

/** Counts findings by severity. */
export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Findings by kind, those that must be fixed first; `cells` counts the certain corrections of the whole kind. */
export function groupByKind(findings: readonly Finding[]): KindGroup[] {
  const fixes = new Map(countFixes(findings).map(({ code, cells }) => [code, cells]));
  const bySeverity = severityOrder.map((severity) => findings.filter((finding) => finding.severity === severity));
  return severityOrder.flatMap((severity, at) =>
    [...byCode(bySeverity[at] ?? [])]
      .sort(([a], [b]) => codeOrder.indexOf(a) - codeOrder.indexOf(b))
      .map(([code, ofKind]) => ({ code, severity, findings: ofKind, cells: fixes.get(code) ?? 0 })),
  );
}

/** Findings by tab, in the order in which they come. */
export function groupByTab(findings: readonly Finding[]): TabGroup[] {
  return byTab(findings).map(([tab, ofTab]) => ({ tab, findings: ofTab, fixes: countFixes(ofTab) }));
}

/** How many cells of each kind can be corrected with certainty. */
export function countFixes(findings: readonly Finding[]): FixCount[] {
  const cells = new Map<FindingCode, number>();
  for (const { code, fix } of findings) if (fix?.certain === true) cells.set(code, (cells.get(code) ?? 0) + 1);
  return [...cells].map(([code, count]) => ({ code, cells: count }));
}

function byCode(findings: readonly Finding[]): Map<FindingCode, Finding[]> {
  const groups = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group === undefined) groups.set(finding.code, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** The order of rules section 4, so that groups stay where they are while a person works. */
const codeOrder: readonly string[] = Object.keys(severities);
