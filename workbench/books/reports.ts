import type { Client } from "./people";

/** A report file of the sample: its name and its text, as LinkedIn's pages give them. */
export type ReportFile = { readonly name: string; readonly text: string };

const MONTHS = [
  { from: "2026-08-01", to: "2026-08-31", first: 46_235, last: 46_265 },
  { from: "2026-09-01", to: "2026-09-30", first: 46_266, last: 46_295 },
  { from: "2026-10-01", to: "2026-10-31", first: 46_296, last: 46_326 },
] as const;

/** Staff of the county and people who are on no list: name, address, days a month. */
const OTHERS: readonly (readonly [string, string, number])[] = [
  ["Ed Counselor", "ec.worker@county.example.gov", 6],
  ["Sue Pervisor", "unit.supervisor@county.example.gov", 2],
  ["Ann Alyst", "analyst@county.example.gov", 9],
  ["Stray Ling", "stranger@example.com", 3],
  ["Olga Other", "other.person@example.net", 0],
];

/** Learner Summary of August, September and October 2026: UTF-8 with BOM, CRLF, people with zero days included. */
export function learnerSummaries(clients: readonly Client[]): readonly ReportFile[] {
  return MONTHS.map(({ from, to, first, last }, month) => {
    const people = oneByEmail(clients).filter((client) => hasLicense(client, first, last));
    const lines = people.map((client) => [
      `${client.firstName} ${client.lastName}`,
      client.email,
      "",
      String(client.days[month] ?? 0),
      clockTime(client.seconds[month] ?? 0),
      String(Math.ceil((client.seconds[month] ?? 0) / 3000)),
      String(Math.floor((client.seconds[month] ?? 0) / 20_000)),
    ]);
    const others = OTHERS.map(([name, email, days]) => [
      name,
      email,
      "",
      String(days),
      clockTime(days * 1800),
      String(days),
      "0",
    ]);
    const header = [
      "Name",
      "Email",
      "Unique User ID",
      "Days Logged In",
      "Hours Viewed",
      "Course Views",
      "Course Completions",
    ];
    return { name: `Learner Summary ${from}_${to}.csv`, text: csv([header, ...[...lines, ...others].sort(byEmail)]) };
  });
}

/** LinkedIn knows people by their address: of two who share one, the first. */
function oneByEmail(clients: readonly Client[]): readonly Client[] {
  return clients.filter((client, index) => clients.findIndex(({ email }) => email === client.email) === index);
}

/** Who had an activated license at some time of the month; the absent client is known to LinkedIn by another address. */
function hasLicense({ story, issued, revoked }: Client, first: number, last: number): boolean {
  if (story === "pending" || story === "absent") return false;
  return issued <= last && (revoked === null || revoked >= first);
}

/** The users list of 3 November 2026, as the Admin Center downloads it. */
export function usersList(clients: readonly Client[]): ReportFile {
  const header = [
    "invited_email_address",
    "preferred_first_name",
    "preferred_last_name",
    "employee_id",
    "work_title",
    "cwes_license_hub_all_languages_status",
    "groups",
    "last_access_date",
  ];
  const people = oneByEmail(clients).filter((client) => client.story !== "revoked" && client.story !== "absent");
  const lines = people.map((client) => {
    const pending = client.story === "pending";
    const names = pending ? ["", ""] : [client.firstName, client.lastName];
    const groups = client.unit % 2 === 0 ? `CWES Clients, Unit ${client.unit + 1}` : "CWES Clients";
    return [client.email, ...names, "", "Client", pending ? "invited" : "active", groups, lastAccess(client)];
  });
  const staff = OTHERS.slice(0, 3).map(([name, email]) => [
    email,
    ...name.split(" "),
    "E123",
    "Employment Counselor",
    "active",
    "CWES Staff",
    "2026-11-02",
  ]);
  return { name: "Users 2026-11-03.csv", text: csv([header, ...lines, ...staff]) };
}

/** Activity gives a day near the end of the last month with any; silence leaves the blank that means "unknown". */
function lastAccess({ days }: Client): string {
  const month = [2, 1, 0].find((index) => (days[index] ?? 0) > 0);
  const period = month === undefined ? undefined : MONTHS[month];
  return period ? `${period.from.slice(0, 8)}${String(10 + ((days[month ?? 0] ?? 0) % 19)).padStart(2, "0")}` : "";
}

function clockTime(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function byEmail(a: readonly string[], b: readonly string[]): number {
  return (a[1] ?? "") < (b[1] ?? "") ? -1 : 1;
}

function csv(rows: readonly (readonly string[])[]): string {
  const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\u{feff}${rows.map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}
