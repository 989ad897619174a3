import type { Finding } from "../domain/findings/finding";
import type { Severity } from "../domain/findings/severities";
import { duplicateGroups, isDuplicate, type DuplicateGroup } from "./duplicateGroups";
import {
  countSeverities,
  groupByKind,
  groupByTab,
  type KindGroup,
  type SeverityCounts,
  type TabGroup,
} from "./findingGroups";

/** Everything found, laid out for the screen once per check. */
export type CheckLayout = {
  readonly counts: SeverityCounts;
  /** How many tabs have findings. */
  readonly tabs: number;
  readonly kinds: readonly KindGroup[];
  readonly byTab: readonly TabGroup[];
  /** Duplicates that nobody decided yet, and those that somebody did. */
  readonly open: readonly DuplicateGroup[];
  readonly decided: readonly DuplicateGroup[];
};

/** Lays out findings. Duplicates stand by themselves and in no other group. */
export function checkLayout(findings: readonly Finding[]): CheckLayout {
  const single = findings.filter((finding) => !isDuplicate(finding));
  const duplicates = duplicateGroups(findings);
  return {
    counts: countSeverities(findings),
    tabs: new Set(findings.map(({ tab }) => tab)).size,
    kinds: groupByKind(single),
    byTab: groupByTab(single),
    open: duplicates.filter(({ decided }) => decided === null),
    decided: duplicates.filter(({ decided }) => decided !== null),
  };
}

/** What of a layout has one of these severities. A filter changes what is seen, never what a command corrects or decides. */
export function filterLayout(layout: CheckLayout, shown: ReadonlySet<Severity>): CheckLayout {
  const isShown = ({ severity }: { readonly severity: Severity }) => shown.has(severity);
  const byTab = layout.byTab.map((group) => ({ ...group, findings: group.findings.filter(isShown) }));
  return {
    ...layout,
    kinds: layout.kinds.filter(isShown),
    byTab: byTab.filter(({ findings }) => findings.length > 0),
    open: layout.open.filter(isShown),
    decided: layout.decided.filter(isShown),
  };
}
