import type { Finding, FindingField } from "../findings/finding";
import { severities, type FindingCode } from "../findings/severities";
import { isActivationOverdue } from "./activationOverdue";
import type { CheckParts } from "./bookCheck";
import type { CheckedRow } from "./checkedRow";
import { duplicateFindings, type RowGroups } from "./duplicateFindings";

/** Everything that is found at one entry: in its cells, in its place, and in what connects it with other rows. */
export function rowFindings(checked: CheckedRow, { tabs, names, groups, workers, concluded }: CheckParts): Finding[] {
  const { entry, own, keys, worker, member } = checked;
  const tab = tabs[member.tab];
  const at = (code: FindingCode, field: FindingField): Finding => {
    return { code, severity: severities[code], tab: entry.tab, row: entry.row, field };
  };
  const view = (kind: keyof RowGroups) => groups[kind].get(keys[kind] ?? "")?.view ?? null;
  const shared: RowGroups = { email: view("email"), ssn: view("ssn"), client: view("client") };
  const isShared = !entry.revoked && (shared.email?.open.size ?? 0) > 1;
  const isNewWorker = worker !== null && workers.get(worker)?.count === 1;
  const isOverdue = tab !== undefined && isActivationOverdue(entry, isShared, tab.ground.rules, concluded);
  return [
    ...(tab !== undefined && entry.row > tab.gap ? [at("row-outside-list", "row")] : []),
    ...own,
    ...duplicateFindings(member, shared, names),
    ...(isNewWorker ? [at("worker-number-new", "workerNumber")] : []),
    ...(isOverdue ? [at("activation-overdue", "activation")] : []),
    ...(tab?.merged.get(entry.row) ?? []).map((field) => at("merged-cells", field)),
  ];
}
