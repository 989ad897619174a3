import { day, type Changes, type CheckCase } from "../../builders/checkBooks";
import type { FindingCode } from "../../../src/domain/findings/severities";
import type { Settings } from "../../../src/domain/settings/settings";

/** What the columns of the license's life say of each other. The data run to 2026-10-31. */
const row = (code: FindingCode, name: string, change: Changes, ...findings: string[]): CheckCase => ({
  code,
  name,
  rows: [change],
  findings: findings.map((finding) => `U2 ${finding}`),
});
const grouped = (code: FindingCode, name: string, group: string | number, ...findings: string[]): CheckCase => ({
  ...row(code, name, { Group: group }, ...findings),
  settings: groups,
});
const groups: Partial<Settings> = {
  groups: new Map([["U", { groups: ["Unit 12", "Unit 12 Evening"], alternates: ["CWES Moved", "7"] }]]),
};
const revoked = (change: Changes): Changes => ({
  "Revoked on": day("2026-05-01"),
  "Revoke reason": "moved",
  ...change,
});
const invited = (change: Changes): Changes => ({ "Date Issued": day("2026-10-01"), Activation: "Invited", ...change });

export const statusCases: readonly CheckCase[] = [
  row("revoked-without-reason", "[R83] a day, no reason", revoked({ "Revoke reason": "" }), "revokeReason revoked-without-reason"), // prettier-ignore
  row("revoked-without-reason", "a day and a reason", revoked({})),
  row("revoked-without-reason", "a plain no is not revoked", { "Revoked on": "no" }),
  row("revoked-before-issued", "the day before", revoked({ "Revoked on": day("2026-03-01") }), "revokedOn revoked-before-issued"), // prettier-ignore
  row("revoked-before-issued", "the same day", revoked({ "Revoked on": day("2026-03-02") })),
  row("group-missing", "[R50] white space", { Group: "\u00a0" }, "group group-missing"),
  row("group-missing", "a group", { Group: "Unit 12" }),
  row("group-missing", "a revoked row needs none", revoked({ Group: "" })),
  grouped("group-unknown", "none of the unit's", "Unit 13", "group group-unknown"),
  grouped("group-unknown", "of two groups one that is unknown", "Unit 12; Unit 13", "group group-unknown"),
  grouped("group-unknown", "spaces and case are read over", " unit  12"),
  grouped("group-unknown", "[R84] an alternate group", "CWES Moved"),
  grouped("group-unknown", "a group whose name is a number", 7),
  grouped("group-unknown", "two of the unit's groups", "Unit 12; Unit 12 Evening"),
  { ...row("group-unknown", "Setup lists none for this tab", { Group: "Unit 13" }), settings: {} },
  {
    code: "group-unknown",
    name: "another unit's group",
    rows: [{ Group: "Unit 30" }],
    settings: {
      groups: new Map([
        ["U", { groups: ["Unit 12"], alternates: [] }],
        ["V", { groups: ["Unit 30"], alternates: [] }],
      ]),
    },
    findings: ["U2 group group-unknown"],
  },
  row("interval-too-long", "[R21] 15 Jan to 15 Apr", { "Activity start": day("2026-01-15"), "Activity end": day("2026-04-15") }, "activityEnd interval-too-long"), // prettier-ignore
  row("interval-too-long", "[R21] 15 Jan to 14 Apr", { "Activity start": day("2026-01-15"), "Activity end": day("2026-04-14") }), // prettier-ignore
  row("interval-too-long", "30 Nov to 28 Feb", { "Activity start": day("2025-11-30"), "Activity end": day("2026-02-28") }, "activityEnd interval-too-long"), // prettier-ignore
  row("interval-too-long", "30 Nov to 27 Feb", { "Activity start": day("2025-11-30"), "Activity end": day("2026-02-27") }), // prettier-ignore
  row("interval-too-long", "without an end", { "Activity start": day("2025-11-30") }),
  row("hold-expired", "the day before the data end", { "Hold until": day("2026-10-30"), "Hold reason": "medical" }, "holdUntil hold-expired"), // prettier-ignore
  row("hold-expired", "the day to which the data run", { "Hold until": day("2026-10-31"), "Hold reason": "medical" }),
  { ...row("hold-expired", "no report yet: nothing expires by the clock", { "Hold until": day("2026-01-01"), "Hold reason": "medical" }), asOf: null }, // prettier-ignore
  row("hold-expired", "a revoked row", revoked({ "Hold until": day("2026-04-01"), "Hold reason": "medical" })),
  row(
    "hold-incomplete",
    "no reason",
    { Decision: "Hold", "Hold until": day("2026-12-01") },
    "holdReason hold-incomplete",
  ),
  row("hold-incomplete", "no end", { Decision: "on hold", "Hold reason": "medical" }, "holdUntil hold-incomplete"),
  row("hold-incomplete", "neither", { Decision: "HOLD" }, "holdUntil hold-incomplete"),
  row("hold-incomplete", "an end that is no date", { "Hold until": "soon", "Hold reason": "medical" }, "holdUntil hold-incomplete"), // prettier-ignore
  row("hold-incomplete", "both", { Decision: "hold", "Hold until": day("2026-12-01"), "Hold reason": "medical" }),
  row("hold-incomplete", "another decision", { Decision: "Keep" }),
  row("activation-overdue", "[R18] invited on 1 Oct, due 8 Oct", invited({}), "activation activation-overdue"),
  row("activation-overdue", "not invited yet", invited({ Activation: "not invited" }), "activation activation-overdue"),
  row("activation-overdue", "due the day before the data end", invited({ "Date Issued": day("2026-10-23") }), "activation activation-overdue"), // prettier-ignore
  row("activation-overdue", "due the day to which the data run", invited({ "Date Issued": day("2026-10-24") })),
  row("activation-overdue", "activated", invited({ Activation: "Activated" })),
  row("activation-overdue", "a day of activation", invited({ Activation: day("2026-10-20") })),
  row("activation-overdue", "nothing known", invited({ Activation: "" })),
  row("activation-overdue", "[A5] the row shows a login", invited({ "Last login": day("2026-10-05") })),
  row("activation-overdue", "[A8] issued before the window: a candidate, nobody to remind", invited({ "Date Issued": day("2026-07-31") })), // prettier-ignore
  row("activation-overdue", "[A8] the first day of the window", invited({ "Date Issued": day("2026-08-01") }), "activation activation-overdue"), // prettier-ignore
  row("activation-overdue", "[A1] revoked", invited(revoked({ "Revoked on": day("2026-10-20") }))),
  row("activation-overdue", "[A3] asked to stop", invited({ Decision: "Asked to stop" })),
  row("activation-overdue", "[A4] on hold", invited({ "Hold until": day("2026-12-01"), "Hold reason": "medical" })),
  { ...row("activation-overdue", "no report yet: the clock says nothing", invited({})), asOf: null },
  {
    ...row("activation-overdue", "[R5] the days that Setup gives", invited({ "Date Issued": day("2026-10-23") })),
    settings: { activationDays: 14 },
  },
  {
    ...row("activation-overdue", "the unit's own months", invited({ "Date Issued": day("2026-09-01") })),
    settings: { unitMonths: new Map([["U", 1]]) },
  },
  {
    code: "activation-overdue",
    name: "[A2] an address shared by two open rows",
    rows: [invited({}), { Email: "client1@example.com" }],
    findings: ["U2 email duplicate-email", "U3 email duplicate-email"],
  },
];
