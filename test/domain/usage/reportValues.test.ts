import { readDuration, secondsOf } from "../../../src/domain/hours/duration";
import { periodInText } from "../../../src/domain/usage/periodInText";
import { readEmail } from "../../../src/domain/usage/readEmail";
import { readHeader } from "../../../src/domain/usage/readHeader";
import { readName } from "../../../src/domain/usage/readName";
import { readStatus } from "../../../src/domain/usage/readStatus";
import { dayOf, readReportDate } from "../../../src/domain/usage/reportDate";
import { pairOfHeader, unitOfHeader } from "../../../src/domain/usage/durationHeader";
import { pacificDay } from "../../../src/domain/values/pacificDay";
import { isoDate } from "../../../src/domain/values/serialDate";

const instant = (text: string): string => isoDate(pacificDay(Date.parse(text)));

describe("the civil day in California", () => {
  it.each([
    ["2022-10-15T03:00:00Z", "2022-10-14"],
    ["2022-10-15T07:00:00Z", "2022-10-15"],
    ["2021-09-21T06:59:00Z", "2021-09-20"],
    ["2026-01-01T07:59:59Z", "2025-12-31"],
    ["2026-01-01T08:00:00Z", "2026-01-01"],
    ["2026-03-08T07:59:59Z", "2026-03-07"],
    ["2026-03-09T06:59:59Z", "2026-03-08"],
    ["2026-03-09T07:00:00Z", "2026-03-09"],
    ["2026-11-01T06:59:59Z", "2026-10-31"],
    ["2026-11-02T07:59:59Z", "2026-11-01"],
    ["2026-11-02T08:00:00Z", "2026-11-02"],
  ])("[A2.6] of %s is %s", (moment, day) => {
    expect(instant(moment)).toBe(day);
  });

  it("[A2.6] is what the time-zone data of the platform says, hour by hour, for thirty years", () => {
    const format = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Los_Angeles" });
    for (let moment = Date.UTC(2010, 0, 1); moment < Date.UTC(2040, 0, 1); moment += 13 * 3_600_000) {
      if (isoDate(pacificDay(moment)) !== format.format(moment))
        expect([moment, isoDate(pacificDay(moment))]).toEqual([moment, format.format(moment)]);
    }
  });
});

describe("a duration", () => {
  it.each([
    ["27:15:30", 98130],
    ["0:00:00", 0],
    ["4h 12m", 15120],
    ["4 hrs", 14400],
    ["252 min", 15120],
    ["1 hour, 5 minutes, 3 seconds", 3903],
    ["45s", 45],
    ["1.5 hours", 5400],
    ["0", 0],
    ["0:00", 0],
  ])("[D2] %s is %i seconds without asking", (text, seconds) => {
    expect(secondsOf(readDuration(text, undefined), null, null)).toBe(seconds);
  });

  it.each([
    [1.135764, "[h]:mm:ss", 98130],
    [1.135764, "h:mm:ss", 98130],
    [0.5, "[$-409]h:mm AM/PM", 43200],
    [0.5, "[m]:ss", 43200],
    [1.5, "m/d/yyyy h:mm", 129600],
  ])("[V2] the number %d shown as %s is %i seconds", (value, format, seconds) => {
    expect(secondsOf(readDuration(value, format), null, null)).toBe(seconds);
  });

  it.each([
    [252, "General", "minutes", 15120],
    ["1635.5", undefined, "minutes", 98130],
    ["1,5", undefined, "hours", 5400],
    ["1,635", undefined, "seconds", 1635],
    [0.5, "[White]0.0", "hours", 1800],
  ] as const)("[V6] %s shown as %s is a number of %s", (value, format, unit, seconds) => {
    expect(secondsOf(readDuration(value, format), null, null)).toBeNull();
    expect(secondsOf(readDuration(value, format), unit, null)).toBe(seconds);
  });

  it("[V6] 3:15 is hours and minutes, or minutes and seconds, as somebody says", () => {
    const reading = readDuration("3:15", undefined);
    expect([null, "h:mm" as const, "m:ss" as const].map((pair) => secondsOf(reading, null, pair))).toEqual([
      null,
      11700,
      195,
    ]);
  });

  it.each(["-1:00:00", "1:75:00", "1:99", "soon", ",", "1:2:3:4", "-5", "4h 12", "1e9999"])(
    "[D2] %s is unknown",
    (text) => {
      expect(secondsOf(readDuration(text, undefined), "hours", "h:mm")).toBeNull();
    },
  );

  it("[D2] below zero as a number is unknown", () => {
    expect(secondsOf(readDuration(-1, "h:mm"), "hours", null)).toBeNull();
  });

  it.each(["", "-", "–", "N/A", "none"])("[V6] %j is none", (text) => {
    expect(readDuration(text, undefined)).toEqual({ as: "none" });
  });

  it.each([
    ["Hours Viewed", "hours"],
    ["seconds_viewed", "seconds"],
    ["Time (min)", "minutes"],
    ["Hours Viewed [Hours:Minutes:Seconds]", "hours"],
    ["Time [Hours:Minutes:Seconds]", null],
    ["Time Spent", null],
  ])("[D2] the header %s names %s", (header, unit) => {
    expect(unitOfHeader(header)).toBe(unit);
  });

  it.each([
    ["Time (h:mm)", "h:mm"],
    ["Time [hh:mm]", "h:mm"],
    ["Time (mm:ss)", "m:ss"],
    ["Time (h:mm:ss)", null],
    ["Time", null],
  ])("[D2] the header %s writes times as %s", (header, pair) => {
    expect(pairOfHeader(header)).toBe(pair);
  });
});

describe("a date", () => {
  const us = (value: string | number): string | null => {
    const date = dayOf(readReportDate(value), "month-first");
    return date === null ? null : isoDate(date);
  };

  it.each([
    ["10/14/2022", "2022-10-14"],
    ["9/3/22", "2022-09-03"],
    ["10-31-2022", "2022-10-31"],
    ["14/10/2022", "2022-10-14"],
    ["2022-10-14", "2022-10-14"],
    ["2022/10/14", "2022-10-14"],
    ["2022-10-01T03:10:00Z", "2022-09-30"],
    ["2022-10-01T03:10:00.123+00:00", "2022-09-30"],
    ["2022-10-01T23:10:00-07:00", "2022-10-01"],
    ["2022-10-01 03:10", "2022-10-01"],
    ["10/01/2022 3:10 AM UTC", "2022-09-30"],
    ["10/01/2022 11:10 PM PDT", "2022-10-01"],
    ["Oct 4, 2022", "2022-10-04"],
    ["October 4th 2022", "2022-10-04"],
    ["Tuesday, October 4, 2022", "2022-10-04"],
    ["4-Oct-22", "2022-10-04"],
    [44848, "2022-10-14"],
    [44848.75, "2022-10-14"],
    ["44848", "2022-10-14"],
    [1665802800000, "2022-10-14"],
    ["1665802800", "2022-10-14"],
    [20221014, "2022-10-14"],
  ])("[D2] %s is %s", (value, day) => {
    expect(us(value)).toBe(day);
  });

  it.each(["02/30/2022", "13/13/2022", "yesterday", "Aug-22", 12, 9e15, "2022-13-01", "4 Okt 2022"])(
    "[D2] %s is unreadable",
    (value) => {
      expect(readReportDate(value).as).toBe("unreadable");
    },
  );

  it.each(["Never", "never logged in", "-", "—", "N/A", "none"])("[V6] %s says that there was no log-in", (value) => {
    expect(readReportDate(value)).toEqual({ as: "never" });
  });
});

describe("a period in a title or a file name", () => {
  it.each([
    ["learner-summary_2026-10-01_2026-10-31", "2026-10-01..2026-10-31"],
    ["Learner Summary 2026-10 (1)", "2026-10-01..2026-10-31"],
    ["learner-summary-2026-10", "2026-10-01..2026-10-31"],
    ["2026-08-2026-10", "2026-08-01..2026-10-31"],
    ["unit-12-2026-10", null],
    ["Oct 2026", "2026-10-01..2026-10-31"],
    ["October-2026", "2026-10-01..2026-10-31"],
    ["x 10-01-2026 to 10-31-2026", "2026-10-01..2026-10-31"],
    ["Period: 08/01/2022 - 10/31/2022", "2022-08-01..2022-10-31"],
    ["Aug-Oct 2026", "2026-08-01..2026-10-31"],
    ["August 1 - October 31, 2026", "2026-08-01..2026-10-31"],
    ["Oct 1 - 31, 2026", "2026-10-01..2026-10-31"],
    ["2026-08_2026-10", "2026-08-01..2026-10-31"],
    ["20261001-20261031", "2026-10-01..2026-10-31"],
    ["users 2026-10-31", null],
    ["2026-27 plan", null],
    ["2026-10-01 2026-10-31 2026-11-04", null],
    ["2026-10-31 to 2026-10-01", null],
    ["maybe 2026", null],
  ])("[section 5] of %s is %s", (text, expected) => {
    const { period } = periodInText(text);
    expect(period && `${isoDate(period.from)}..${isoDate(period.to)}`).toBe(expected);
  });

  it.each([
    ["November to January 2027", "2026-11-01..2027-01-31"],
    ["usage Nov-Jan 2027.csv", "2026-11-01..2027-01-31"],
    ["Period: December - February 2027", "2026-12-01..2027-02-28"],
    ["Dec 15 - Jan 14, 2027", "2026-12-15..2027-01-14"],
    ["Nov 1 - Jan 31, 2027", "2026-11-01..2027-01-31"],
    ["Jan 1 - Nov 30, 2027", "2027-01-01..2027-11-30"],
    ["Oct 31 - Oct 1, 2027", null],
  ])("[section 5] over the end of a year, %s is %s", (text, expected) => {
    const { period } = periodInText(text);
    expect(period && `${isoDate(period.from)}..${isoDate(period.to)}`).toBe(expected);
  });

  it("[section 5] a single date is a day, which dates a users list", () => {
    expect(periodInText("users_10-31-2026").day).toBe(46326);
  });
});

describe("an e-mail cell", () => {
  it.each([
    ["MSantos@Example.com ", "msantos@example.com"],
    ["\u200bana@example.net\u00a0", "ana@example.net"],
    ["mailto:pat@example.org", "pat@example.org"],
    ['"Nuñez, José" <Jose@Example.com>', "jose@example.com"],
    ["'kim@example.com'", "kim@example.com"],
    ['="hal@example.com"', "hal@example.com"],
    ["Dee (dee@example.org)", "dee@example.org"],
  ])("[V7] %s is %s", (cell, email) => {
    expect(readEmail(cell)).toEqual({ as: "email", email });
  });

  it.each(["a@example.com; b@example.com", "kim @example.com", "not an address", "kim@example", "@example.com", 5])(
    "[V7] %s is unreadable",
    (cell) => {
      expect(readEmail(cell)).toEqual({ as: "unreadable" });
    },
  );

  it.each(["", "  ", "\u200b", "-"])("[section 5] %j is blank", (cell) => {
    expect(readEmail(cell)).toEqual({ as: "blank" });
  });
});

describe("a name", () => {
  it.each([
    ["JosÃ© NuÃ±ez", "José Nuñez"],
    ["GarcÃ\u00ada", "García"],
    ["Ãngulo", "Ãngulo"],
    ["Ana\u00a0 Peña", "Ana Peña"],
    ["O’Neil", "O’Neil"],
  ])("[V7] %s is shown as %s", (cell, name) => {
    expect(readName(cell)).toBe(name);
  });
});

describe("a status word", () => {
  it.each([
    ["ACTIVATED ", "activated"],
    ["Enabled", "activated"],
    ["Pending", "invited"],
    ["Invitation sent", "invited"],
    ["Not invited", "notInvited"],
    ["No License", "noLicense"],
    ["Revoked", "noLicense"],
    ["inactive", "noLicense"],
    ["Deleted", "removed"],
    ["Something else", null],
    ["", null],
    ["10/14/2022", null],
  ])("[A1] %j means %s", (word, meaning) => {
    expect(readStatus(word)).toBe(meaning);
  });
});

describe("headers", () => {
  const fieldOf = (header: string): string | undefined =>
    readHeader([header, "Start Day", "End Day"]).find(({ column }) => column === 0)?.field;

  it.each([
    ["E-mail", "email"],
    ["primary_email_address", "email"],
    ["Email Address *", "email"],
    ["learnerDetails.email", "email"],
    ["Courses Viewed", "views"],
    ["Days Logged-In", "days"],
    ["LOG INS", "days"],
    ["Hours Viewed [Hours:Minutes:Seconds]", "hours"],
    ["Last Viewed (PST/PDT)", "lastViewed"],
    ["lastEngagedAt", "lastEngaged"],
    ["Last Activity", "lastEngaged"],
    ["Most recent log-in date", "lastLogin"],
    ["cwes_license_hub_all_languages_status", "status"],
    ["CWES_license_Hub _status", "status"],
    ["% Completed", "percent"],
    ["contentDetails.name", "content"],
  ])("[D2] %s means %s", (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });

  it.each(["Manager Email", "License Status Date", "Email Sent", "Días", "Completed", ""])(
    "[D2] %j means nothing here",
    (header) => {
      expect(fieldOf(header)).toBeUndefined();
    },
  );

  it("[D2] of two columns with one meaning the better word is read", () => {
    const columns = readHeader(["existing_email_address", "invited_email_address", "Logins", "Days Logged In"]);
    expect(columns.map(({ field, column }) => [field, column])).toEqual([
      ["email", 1],
      ["days", 3],
    ]);
  });

  it("[D2] one end of a period alone is no period", () => {
    expect(readHeader(["Email", "Start Date"]).map(({ field }) => field)).toEqual(["email"]);
  });
});
