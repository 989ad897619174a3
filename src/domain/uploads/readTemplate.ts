import { holdsNineDigits } from "../values/nineDigits";
import type { CellValue } from "../values/cell";
import type { TemplateReading, TemplateRefusalCode, UploadTemplate } from "./upload";

type Meaning = "email" | "firstName" | "lastName" | "title" | "license";

/** Headers of LinkedIn's documents (domain A1.1 to A1.4), case-sensitive. */
const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["primary_email_address", "email"],
  ["invited_email_address", "email"],
  ["preferred_first_name", "firstName"],
  ["preferred_last_name", "lastName"],
  ["work_title", "title"],
]);

/** The name of a license column is built by LinkedIn and not known beforehand (domain A1.5 to A1.7). */
const LICENSE = /license.*status/i;

/**
 * Reads a template's header row: the first line of a CSV file or of cells copied from Excel, or cells. Nothing below the first
 * line is read. Headers stay exactly as they are (domain A1.1: case-sensitive).
 */
export function readTemplate(source: string | readonly CellValue[]): TemplateReading {
  const cells = typeof source === "string" ? firstLine(source) : source.map(String);
  const last = cells.reduce((end, cell, at) => (cell.trim() === "" ? end : at + 1), 0);
  const headers = cells.slice(0, last);
  if (headers.length === 0) return refused("empty");
  if (headers.some(holdsValue)) return refused("holds-values");
  const found = headers.map(meaningOf);
  const columnsOf = (meaning: Meaning) => found.flatMap((one, column) => (one === meaning ? [column] : []));
  const [email, ...more] = columnsOf("email");
  if (email === undefined) return refused("no-email");
  const single = (["firstName", "lastName", "title"] as const).map((meaning) => columnsOf(meaning));
  if (more.length > 0 || single.some((columns) => columns.length > 1)) return refused("repeated");
  const [firstName = null, lastName = null, title = null] = single.map(([column = null]) => column);
  const licenses = columnsOf("license");
  const license = licenses.length === 1 ? (licenses[0] ?? null) : null;
  const kept = new Set([email, firstName, lastName, title, license]);
  const leftOut = headers.filter((header, column) => !kept.has(column) && header.trim() !== "");
  const known = knownAs(headers[email]);
  return {
    kind: "template",
    template: { headers, known, email, firstName, lastName, title, license, licenses: licenses.length, leftOut },
  };
}

function refused(code: TemplateRefusalCode): TemplateReading {
  return { kind: "refused", code };
}

function meaningOf(header: string): Meaning | null {
  return meanings.get(header) ?? (LICENSE.test(header) ? "license" : null);
}

function knownAs(email: string | undefined): UploadTemplate["known"] {
  return email === "primary_email_address" ? "2016" : "admin-center";
}

/** An address, a number or a formula is a person's value: such a line is a row, not the headers. */
function holdsValue(cell: string): boolean {
  return /^\s*[=+\-@]|@|\p{Cc}/u.test(cell) || holdsNineDigits(cell) || /^[\s\p{Nd}.,/-]+$/u.test(cell.trim());
}

/** The cells of the first line; cut by tabs where it has any (copied from Excel), else by commas, with quotes (RFC 4180). */
function firstLine(text: string): string[] {
  const source = text.replace(/^\ufeff/, "").replace(/^[\r\n]+/, "");
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(source)?.[0] ?? "";
  const delimiter = line.includes("\t") ? "\t" : ",";
  const cells: string[] = [];
  const cell = /^\s*"((?:[^"]|"")*)"\s*/;
  for (let rest = line; ;) {
    const quoted = cell.exec(rest);
    const isQuoted = quoted !== null && (quoted[0].length === rest.length || rest[quoted[0].length] === delimiter);
    const end = isQuoted ? quoted[0].length : endOfCell(rest, delimiter);
    cells.push(isQuoted ? (quoted[1] ?? "").replaceAll('""', '"') : rest.slice(0, end));
    if (end >= rest.length) return cells;
    rest = rest.slice(end + 1);
  }
}

function endOfCell(text: string, delimiter: string): number {
  const end = text.indexOf(delimiter);
  return end < 0 ? text.length : end;
}
