import type { Finding, FindingField } from "../findings/finding";
import { severities, type FindingCode } from "../findings/severities";
import { MOST_OTHERS, rowId, type GroupView, type Member, type Party } from "./clientGroup";

/** What is known of the groups of one row, by its keys; null where it shares the key with nobody. */
export type RowGroups = {
  readonly email: GroupView | null;
  readonly ssn: GroupView | null;
  readonly client: GroupView | null;
};

/**
 * The duplicates of one open row (rules section 4, across rows and tabs): the same e-mail anywhere, the same client on this tab or
 * on another, and a revoked row of the client, which makes this one a re-issue. `tabs` are names by index.
 */
export function duplicateFindings(self: Member, { email, ssn, client }: RowGroups, tabs: readonly string[]): Finding[] {
  if (self.revoked || (email === null && ssn === null && client === null)) return [];
  const find = (code: FindingCode, field: FindingField, parties: readonly (Party | null)[]): Finding[] => {
    const others = join(parties.flatMap((party) => (party === null || party.size === 0 ? [] : [party])));
    if (others === null) return [];
    const { first, size, decided } = others;
    return [
      {
        code,
        severity: decided === null ? severities[code] : "note",
        tab: tabs[self.tab] ?? "",
        row: self.row,
        field,
        others: first.map(({ tab, row }) => ({ tab: tabs[tab] ?? "", row })),
        ...(size > first.length ? { othersInAll: size } : {}),
        ...(decided === null ? {} : { decided }),
      },
    ];
  };
  return [
    ...find("duplicate-email", "email", [beside(self, email?.open)]),
    ...find("duplicate-ssn", "ssn", [beside(self, ssn?.here.get(self.tab))]),
    ...find("duplicate-client", "row", [beside(self, client?.here.get(self.tab))]),
    ...find("same-client-other-unit", "row", [elsewhere(self, ssn), elsewhere(self, client)]),
    ...find("duplicate-revoked", "row", [revoked(email), revoked(ssn), revoked(client)]),
  ];
}

/** The others of a party that the row belongs to. */
function beside({ tab, row }: Member, party: Party | undefined): Party | null {
  if (party === undefined) return null;
  return { ...party, size: party.size - 1, first: party.first.filter((one) => one.tab !== tab || one.row !== row) };
}

function elsewhere({ tab }: Member, view: GroupView | null): Party | null {
  return view?.elsewhere.get(tab) ?? null;
}

/** A re-issue is only noted: there is nothing to decide. */
function revoked(view: GroupView | null): Party | null {
  return view === null ? null : { ...view.revoked, decided: null };
}

/**
 * The rows that one or more keys connect with a row, each once, the first ten of them. With several long lists the size is that of
 * the longest. Decided is what all rows of all keys say. Null where nobody is connected.
 */
function join(parties: readonly Party[]): Party | null {
  const [only, ...further] = parties;
  if (only === undefined) return null;
  if (further.length === 0) return { ...only, first: only.first.slice(0, MOST_OTHERS) };
  const rows = new Map(parties.flatMap(({ first }) => first.map((member) => [rowId(member), member])));
  const first = [...rows.values()].sort((a, b) => rowId(a) - rowId(b)).slice(0, MOST_OTHERS);
  const outcomes = new Set(parties.map(({ decided }) => decided));
  return {
    first,
    size: Math.max(rows.size, ...parties.map(({ size }) => size)),
    decided: outcomes.size === 1 ? only.decided : null,
  };
}
