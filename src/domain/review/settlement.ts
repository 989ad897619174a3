import { entryId, type Entry } from "../license/entry";
import type { Settings } from "../settings/settings";
import type { SetupLine } from "../settings/setupLine";
import { aliasRow, ignoreRow, staffRow } from "../settings/setupRows";

/** What a person said of an address that is not on the list: it belongs to an entry, to staff, or to nobody we keep. */
export type Settlement =
  | { readonly as: "alias"; readonly entry: { readonly tab: string; readonly rowKey: string } }
  | { readonly as: "staff" }
  | { readonly as: "ignore" };

/** The Setup sheet's settings with what was settled now, by report address; and the lines that remember it. */
export type Settled = { readonly settings: Settings; readonly lines: readonly SetupLine[] };

/** Adds settlements to the settings. An alias to an entry that is gone or has no address says nothing. */
export function settle(
  settings: Settings,
  settlements: ReadonlyMap<string, Settlement>,
  entries: readonly Entry[],
): Settled {
  const emails = new Map(entries.map((entry) => [entryId(entry), entry.email]));
  const aliases = new Map(settings.aliases);
  const staffEmails = new Set(settings.staffEmails);
  const ignored = new Set(settings.ignored);
  const lines = [...settlements].flatMap(([email, settlement]) => {
    if (settlement.as === "staff") return staffEmails.has(email) ? [] : (staffEmails.add(email), [staffRow(email)]);
    if (settlement.as === "ignore") return ignored.has(email) ? [] : (ignored.add(email), [ignoreRow(email)]);
    const listed = emails.get(entryId(settlement.entry)) ?? null;
    if (listed === null || listed === email || aliases.get(email) === listed) return [];
    aliases.set(email, listed);
    return [aliasRow(email, listed)];
  });
  return { settings: { ...settings, aliases, staffEmails, ignored }, lines };
}
