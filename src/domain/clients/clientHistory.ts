import { readDate } from "../fields/readDate";
import type { Entry } from "../license/entry";
import type { SerialDate } from "../values/serialDate";
import type { ClientEvent } from "./clientFacts";

/** What the row says happened and when, the oldest first; of one day in the order of a license's life. Unreadable days are left out. */
export function clientHistory(entry: Entry): ClientEvent[] {
  const { cells } = entry;
  const events: readonly (readonly [ClientEvent["what"], SerialDate | null])[] = [
    ["consent", readDate(cells.consentOn).date],
    ["issued", entry.dateIssued],
    ["profile", readDate(cells.profileOn).date],
    ["activated", entry.activatedOn],
    ["activityStart", readDate(cells.activityStart).date],
    ["lastLogin", entry.lastLogin],
    ["contacted", entry.contactedOn],
    ["holdUntil", entry.holdUntil],
    ["activityEnd", readDate(cells.activityEnd).date],
    ["revoked", entry.revokedOn],
  ];
  return events.flatMap(([what, on]) => (on === null ? [] : [{ on, what }])).sort((a, b) => a.on - b.on);
}
