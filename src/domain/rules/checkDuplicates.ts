import type { Finding, FindingField } from "../findings/finding";
import { severities, type FindingCode } from "../findings/severities";
import type { Entry } from "../license/entry";
import { isBlank, type CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import { caseNumberKey } from "./checkCaseNumber";
import { checkSsn, ssnDigits } from "./checkSsn";

/**
 * The same person twice (rules section 4, across rows and tabs). Open entries only; a revoked one beside an open one is a
 * re-issue and noted on the open row. A case number alone is no finding: one case can hold several adults (B1.7).
 */
export function checkDuplicates(entries: readonly Entry[]): Finding[] {
  const open = entries.filter((entry) => !entry.revoked);
  const found = groupsOf(open, emailKey).flatMap((group) =>
    group.map((entry) => finding(entry, "duplicate-email", "email", group)),
  );
  found.push(
    ...samePerson(open, ssnKey, "duplicate-ssn", "ssn"),
    ...samePerson(open, clientKey, "duplicate-client", "row"),
  );
  return [...withoutRepeats(found), ...reissued(entries)];
}

function samePerson(open: readonly Entry[], key: KeyOf, code: FindingCode, field: FindingField): Finding[] {
  return groupsOf(open, key).flatMap((group) =>
    group.flatMap((entry) => {
      const here = group.filter((other) => other.tab === entry.tab);
      const elsewhere = group.filter((other) => other === entry || other.tab !== entry.tab);
      return [
        ...(here.length > 1 ? [finding(entry, code, field, here)] : []),
        ...(elsewhere.length > 1 ? [finding(entry, "same-client-other-unit", "row", elsewhere)] : []),
      ];
    }),
  );
}

function reissued(entries: readonly Entry[]): Finding[] {
  const revoked = entries.filter((entry) => entry.revoked);
  return entries.flatMap((entry) => {
    if (entry.revoked) return [];
    const earlier = revoked.filter((other) =>
      [emailKey, ssnKey, clientKey].some((key) => key(entry) !== null && key(entry) === key(other)),
    );
    return earlier.length === 0 ? [] : [finding(entry, "duplicate-revoked", "row", [entry, ...earlier])];
  });
}

function finding(entry: Entry, code: FindingCode, field: FindingField, group: readonly Entry[]): Finding {
  const others = group.filter((other) => other !== entry).map(({ tab, row }) => ({ tab, row }));
  return { code, severity: severities[code], tab: entry.tab, row: entry.row, field, others };
}

/** The same client by SSN and by name is one finding, not two. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ tab, row, code }) => {
    const key = JSON.stringify([tab, row, code]);
    return seen.has(key) ? false : seen.add(key);
  });
}

type KeyOf = (entry: Entry) => string | null;

const emailKey: KeyOf = (entry) => entry.email;
/** A number that stands in for none, or was printed for all to see, tells nobody apart. */
const ssnKey: KeyOf = ({ cells }) => {
  const digits = ssnDigits(cells.ssn ?? "");
  const code =
    digits === null ? undefined : checkSsn(`${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`)?.code;
  return code === "ssn-placeholder" || code === "ssn-published" ? null : digits;
};
const clientKey: KeyOf = ({ cells }) => {
  const parts = [cells.lastName, cells.firstName, cells.caseNumber].map((part) => part ?? "");
  return parts.some((part) => isBlank(part))
    ? null
    : `${nameKey(parts[0])}|${nameKey(parts[1])}|${caseNumberKey(parts[2] ?? "")}`;
};

function nameKey(name: CellValue | undefined): string {
  return plainText(name).toLocaleLowerCase("en-US");
}

function groupsOf(entries: readonly Entry[], key: KeyOf): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const value = key(entry);
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), entry]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
