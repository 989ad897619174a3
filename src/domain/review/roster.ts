import type { Settings } from "../settings/settings";
import type { Entry } from "../license/entry";

/** The list by e-mail address: which entries an address of a report belongs to (rules section 5, ruling 11). */
export type Roster = {
  readonly open: ReadonlyMap<string, readonly Entry[]>;
  readonly revoked: ReadonlyMap<string, readonly Entry[]>;
  readonly aliases: ReadonlyMap<string, string>;
};

/** Lays out the list by address. Confirmed aliases lead from a report's address to the list's. */
export function rosterOf(entries: readonly Entry[], aliases: Settings["aliases"]): Roster {
  return {
    open: byEmail(entries.filter((entry) => !entry.revoked)),
    revoked: byEmail(entries.filter((entry) => entry.revoked)),
    aliases,
  };
}

/** The list's address for a report's address, or null when nobody on the list has it. The open entry wins over a revoked one. */
export function listEmailOf(roster: Roster, reportEmail: string): string | null {
  for (const email of [reportEmail, roster.aliases.get(reportEmail)])
    if (email !== undefined && (roster.open.has(email) || roster.revoked.has(email))) return email;
  return null;
}

/** The entry an address of the list belongs to; null when open entries share it. */
export function ownerOf(roster: Roster, listEmail: string): Entry | null {
  const open = roster.open.get(listEmail) ?? [];
  if (open.length > 0) return open.length === 1 ? (open[0] ?? null) : null;
  return roster.revoked.get(listEmail)?.at(-1) ?? null;
}

/** Whether two open entries share the address (A2). */
export function isShared(roster: Roster, listEmail: string): boolean {
  return (roster.open.get(listEmail)?.length ?? 0) > 1;
}

function byEmail(entries: readonly Entry[]): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.email === null) continue;
    const same = map.get(entry.email);
    if (same === undefined) map.set(entry.email, [entry]);
    else same.push(entry);
  }
  return map;
}
