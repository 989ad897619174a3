import { isStaffEmail } from "../settings/isStaffEmail";
import type { Settings } from "../settings/settings";
import type { PersonLine, ReadReport, ReportLine } from "../usage/report";
import type { BinnedLine } from "./binnedReport";
import { isShared, listEmailOf, ownerOf, type Roster } from "./roster";
import type { Suggestion } from "./suggestEmails";

/** What it takes to find a line's bin. */
export type Matcher = {
  readonly roster: Roster;
  readonly settings: Settings;
  readonly suggest: (email: string) => readonly Suggestion[];
};

const CLIENT_TITLE = "client";

/** The bin of a line of a report that was not imported before (rules section 5). Contradictions are found later, over all evidence. */
export function binLine(line: ReportLine, report: ReadReport, { roster, settings, suggest }: Matcher): BinnedLine {
  const base = emptyLine(line);
  if (line.fate !== "person") return { ...base, bin: line.fate, reason: line.reason };
  const { person } = line;
  const listEmail = listEmailOf(roster, person.email);
  const byTitle = report.hasTitles && hasStaffTitle(person);
  if (listEmail !== null) {
    if (isShared(roster, listEmail)) return { ...base, bin: "needsYou", reason: "shared-email" };
    return { ...base, bin: "matched", entry: ownerOf(roster, listEmail), titleNote: byTitle };
  }
  if (byTitle || isStaffEmail(person.email, settings)) return { ...base, bin: "staff" };
  const ignored = settings.ignored.has(person.email);
  return { ...base, bin: "notOnList", ignored, suggestions: ignored ? [] : suggest(person.email) };
}

/** A line of which nothing is said yet but who it is about. */
export function emptyLine(line: ReportLine): BinnedLine {
  const person = line.person ?? null;
  return {
    number: line.number,
    bin: "skipped",
    reason: null,
    person,
    entry: null,
    suggestions: [],
    ignored: false,
    titleNote: false,
  };
}

function hasStaffTitle({ title }: PersonLine): boolean {
  const words = title?.trim().toLowerCase() ?? "";
  return words !== "" && words !== CLIENT_TITLE;
}
