import type { EvidenceLine, EvidenceReport } from "../usage/evidence";
import { loginSaid } from "../usage/loginSaid";
import { contains, type Period } from "../values/period";

type Claim = { readonly period: Period; readonly line: EvidenceLine };

/**
 * The lines that contradict each other (rules section 1, ruling 11): in one report, the same address and period with different
 * days, status or last login; and a period with zero days that contains one with days, wherever each was said.
 */
export function contradictingLines(reports: readonly EvidenceReport[]): ReadonlySet<EvidenceLine> {
  const found = new Set<EvidenceLine>();
  const claims = new Map<string, Claim[]>();
  for (const { kind, period, lines } of reports) {
    if (period === null) continue;
    for (const same of byAddress([...lines.values()].flat())) {
      if (disagree(same, kind)) for (const line of same) found.add(line);
      for (const line of same) claims.set(line.email, [...(claims.get(line.email) ?? []), { period, line }]);
    }
  }
  for (const said of claims.values()) {
    const used = said.filter(({ line }) => (line.days ?? 0) > 0);
    if (used.length === 0) continue;
    for (const zero of said.filter(({ line }) => line.days === 0))
      for (const one of used.filter(({ period }) => contains(zero.period, period))) found.add(zero.line).add(one.line);
  }
  return found;
}

/** Lines of one report, period and address. Logins and days of the API form are different counts of the same days. */
function disagree(same: readonly EvidenceLine[], kind: EvidenceReport["kind"]): boolean {
  if (same.length < 2) return false;
  const days = kind === "api-long" ? [] : same.flatMap((line) => line.days ?? []);
  const logins = same.flatMap(({ seen }) => loginSaid(seen) ?? []);
  const states = same.flatMap(({ activation }) => activation ?? []);
  return [days, logins, states].some((values) => new Set<number | string>(values).size > 1);
}

function byAddress(lines: readonly EvidenceLine[]): EvidenceLine[][] {
  const groups = new Map<string, EvidenceLine[]>();
  for (const line of lines) {
    const same = groups.get(line.email);
    if (same === undefined) groups.set(line.email, [line]);
    else same.push(line);
  }
  return [...groups.values()];
}
