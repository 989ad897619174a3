import type { CellPatch } from "../grid/grid";
import type { Client } from "./people";

/** A column of a unit tab: its header, its width in pixels and what stands in it for a client. */
export type TabColumn = {
  readonly header: string;
  readonly width: number;
  readonly cell: (client: Client, index: number) => CellPatch;
};

/** One unit's tab: every unit keeps its list in its own way. */
export type UnitTab = {
  readonly name: string;
  /** Rows above the header row, left column only. */
  readonly titles: readonly string[];
  readonly columns: readonly TabColumn[];
  /** Rows left empty after so many entries. */
  readonly gapAfter: number | null;
};

const DATE = "m/d/yyyy";

function text(header: string, width: number, value: (client: Client, index: number) => string): TabColumn {
  return { header, width, cell: (client, index) => ({ value: value(client, index), numberFormat: "@" }) };
}

function date(header: string, value: (client: Client, index: number) => number | null, format = DATE): TabColumn {
  return { header, width: 95, cell: (client, index) => ({ value: value(client, index) ?? "", numberFormat: format }) };
}

const issued = (client: Client) => client.issued;
const revoked = (client: Client) => client.revoked;

/** Activation as supervisors write it: pending is what LinkedIn calls invited. */
function activation(client: Client): string {
  if (client.story === "revoked") return "";
  return client.story === "pending" ? "Pending" : "Activated";
}

/** The six tabs, in the order of the units. */
export const unitTabs: readonly UnitTab[] = [
  {
    name: "Unit 12",
    titles: [],
    gapAfter: null,
    columns: [
      text("First Name", 90, (client) => client.firstName),
      text("Last Name", 100, (client) => client.lastName),
      text("Case Number", 90, (client) => client.caseNumber),
      text("SSN", 95, (client) => client.ssn),
      text("Worker Number", 90, (client) => client.workerNumber),
      text("Email", 220, (client) => client.email),
      date("Date Issued", issued),
      text("Activation", 85, activation),
      text("Decision", 95, (client) => client.decision?.decision ?? ""),
      date("Contacted on", (client) => client.decision?.contacted ?? null),
      date("Hold until", (client) => client.decision?.until ?? null),
      text("Hold reason", 180, (client) => client.decision?.reason ?? ""),
      date("Date Revoked", revoked),
      text("Revoke Reason", 150, (client) => client.revokeReason),
    ],
  },
  {
    name: "Unit 7",
    titles: ["LinkedIn Learning License Issued List", "Unit 7 - kept by the unit supervisor, checked every month", ""],
    gapAfter: null,
    columns: [
      text("Last Name", 100, (client) => client.lastName.toUpperCase()),
      text("First Name", 90, (client) => client.firstName.toUpperCase()),
      text("Case #", 80, (client) => client.caseNumber),
      text("Social Security #", 110, (client) => client.ssn),
      text("AEC/EC Worker #", 110, (client) => client.workerNumber),
      text("E-mail Address", 220, (client) => client.email),
      date("Date License Issued", issued, "mm/dd/yy"),
      date("Revoked", revoked, "mm/dd/yy"),
    ],
  },
  {
    name: "South County",
    titles: [],
    gapAfter: null,
    columns: [
      text("Worker No.", 80, (client) => client.workerNumber),
      text("Client Name", 170, (client) => `${client.lastName}, ${client.firstName}`),
      text("E-Mail", 220, (client, index) =>
        index % 9 === 0 ? client.email.replace(/^./, (first) => first.toUpperCase()) : client.email,
      ),
      text("Case No.", 80, (client) => client.caseNumber),
      text("SSN", 95, (client) => client.ssn),
      date("Issue Date", issued, "d-mmm-yy"),
      text("Activated?", 80, (client) => ({ Activated: "Yes", Pending: "No" })[activation(client)] ?? ""),
      date("Date revoked", revoked, "d-mmm-yy"),
      text("Reason revoked", 150, (client) => client.revokeReason),
    ],
  },
  {
    name: "Unit 21",
    titles: [],
    gapAfter: null,
    columns: [
      { header: "No.", width: 40, cell: (_client, index) => ({ value: index + 1 }) },
      text("Client Last Name", 110, (client) => client.lastName),
      text("Client First Name", 110, (client) => client.firstName),
      text("Email Address", 220, (client) => client.email),
      text("CalSAWS Case Number", 130, (client) => client.caseNumber),
      text("SSN", 95, (client) => client.ssn),
      text("Worker Number", 100, (client) => client.workerNumber),
      date("Date Issued", issued),
      text("Notes", 240, (client, index) => notes(client, index)),
      date("Revoked on", revoked),
    ],
  },
  {
    name: "Gilroy",
    titles: [],
    gapAfter: 22,
    columns: [
      text("First", 90, (client) => client.firstName),
      text("Last", 100, (client) => client.lastName),
      text("Email", 220, (client) => client.email),
      text("Case Number", 90, (client) => client.caseNumber),
      text("Social Security Number", 140, (client) => client.ssn),
      text("EC Worker Number", 120, (client) => client.workerNumber),
      date("Issued", issued),
      text("License Status", 100, activation),
      date("Date License Revoked", revoked),
    ],
  },
  {
    name: "Unit 33",
    titles: [],
    gapAfter: null,
    columns: [
      text("Track", 90, (_client, index) => ["Office skills", "GED", "Job search"][index % 3] ?? ""),
      text("First Name", 90, (client) => client.firstName),
      text("Last Name", 100, (client) => client.lastName),
      text("Client Email", 220, (client) => client.email),
      text("Case Number", 90, (client) => client.caseNumber),
      text("SSN", 95, (client) => client.ssn),
      text("Caseload", 80, (client) => client.workerNumber),
      date("License Date", issued),
      date("Date Revoked", revoked),
      text("Reason for Revocation", 150, (client) => client.revokeReason),
    ],
  },
];

function notes(client: Client, index: number): string {
  if (client.story === "pending") return "Invitation sent twice";
  return ["", "", "Prefers phone calls", "", "Laptop loan", "", "", "Evenings only"][index % 8] ?? "";
}
