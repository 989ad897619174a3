import type { Activity } from "../../../src/domain/activity/activityClass";
import type { ReadReport } from "../../../src/domain/usage/report";
import {
  client,
  day,
  report,
  review,
  seen,
  span,
  unitTab,
  usersList,
  type RowCells,
  type Said,
} from "../../builders/month";

/** The activity table of rules section 2, line by line, each with a near miss. As of 31 Oct 2026 the cutoff is 31 Jul 2026. */
const me = "client1@example.com";
const other = "client2@example.com";
const months = ["2026-08", "2026-09", "2026-10"];

function judge(
  row: RowCells,
  reports: readonly ReadReport[],
  more: readonly RowCells[] = [],
  unitMonths?: number,
): Activity {
  const sheets = [unitTab("Unit 12", [client(1, row), ...more])];
  const found = review({
    sheets,
    reports,
    ...(unitMonths === undefined ? {} : { unitMonths: new Map([["Unit 12", unitMonths]]) }),
  });
  const [first] = found.results;
  if (first === undefined) throw new Error("no entry");
  return first.activity;
}

const classOf = (...given: Parameters<typeof judge>): string =>
  `${judge(...given).reason.rule} ${judge(...given).class}`;

/** Three monthly reports in which everybody is listed: days of the client in Aug, Sep, Oct; null leaves the client out. */
function monthly(days: readonly (number | null)[], parts: Partial<ReadReport> = {}, zeroOfOther = true): ReadReport[] {
  return days.map((count, index) => {
    const said: Said[] = [{ email: other, days: zeroOfOther ? 0 : 4 }];
    if (count !== null) said.push({ email: me, days: count });
    return report(span(months[index] ?? ""), said, parts);
  });
}

const silent = monthly([0, 0, 0]);
const nobodyElse = (days: readonly (number | null)[]) => monthly(days, {}, false);

describe("[A1] revoked", () => {
  it("[A1] a revoke date wins over everything", () => {
    expect(classOf({ revokedOn: day("2026-02-01"), decision: "Asked to stop" }, silent)).toBe("A1 revoked");
  });
  it("[A1] a revoke date in the future is a revoke date", () => {
    expect(classOf({ revokedOn: day("2030-02-01") }, [])).toBe("A1 revoked");
  });
  it("[A1] near miss: a plain no under Revoked is no revoke date", () => {
    expect(classOf({ revokedOn: "No" }, silent)).toBe("A13 inactive");
  });
});

describe("[A2] conflict", () => {
  it("[A2] two open entries share the address", () => {
    expect(classOf({}, silent, [client(2, { email: " Client1@Example.com " })])).toBe("A2 conflict");
  });
  it("[A2] near miss: the other entry is revoked", () => {
    expect(classOf({}, silent, [client(2, { email: me, revokedOn: day("2025-12-01") })])).toBe("A13 inactive");
  });
  it("[A2] one report gives different days for one period", () => {
    const twice = report(span("2026-10"), [
      { email: me, days: 3 },
      { email: me, days: 5 },
    ]);
    expect(classOf({}, [twice])).toBe("A2 conflict");
  });
  it("[A2] near miss: one line has days, the other none", () => {
    const twice = report(span("2026-10"), [
      { email: me, days: 3 },
      { email: me, seconds: 60 },
    ]);
    expect(classOf({}, [twice])).toBe("A5 active");
  });
  it("[A2] a period with zero days contains one with days, across reports", () => {
    const quarter = report(span("2026-08-01", "2026-10-31"), [{ email: me, days: 0 }]);
    expect(classOf({}, [quarter, ...monthly([0, 2, 0])])).toBe("A2 conflict");
  });
  it("[A2] near miss: the period with days reaches outside", () => {
    const early = report(span("2026-07-31", "2026-09-30"), [{ email: me, days: 2 }]);
    expect(classOf({}, [early, report(span("2026-08-01", "2026-10-31"), [{ email: me, days: 0 }])])).toBe("A5 active");
  });
  it("[A2] near miss: a later users list never contradicts an earlier one", () => {
    const lists = [
      usersList("2026-10-01", [{ email: me, activation: "invited" }]),
      usersList("2026-10-31", [{ email: me, activation: "activated" }]),
    ];
    expect(judge({}, lists).class).not.toBe("conflict");
  });
});

describe("[A3] asked to stop", () => {
  it.each(["Asked to stop", "ASKED TO STOP", "asked to  stop"])("[A3] decision %s in any case", (decision) => {
    expect(classOf({ decision }, nobodyElse([3, 3, 3]))).toBe("A3 askedToStop");
  });
  it("[A3] near miss: no contact and revoke are no wish of the client", () => {
    expect(classOf({ decision: "No contact" }, silent)).toBe("A13 inactive");
    expect(classOf({ decision: "Revoke" }, silent)).toBe("A13 inactive");
  });
});

describe("[A4] on hold", () => {
  const hold = { decision: "Hold", holdReason: "medical" };
  it("[A4] a hold whose last day is the data-through date holds", () => {
    expect(classOf({ ...hold, holdUntil: day("2026-10-31") }, silent)).toBe("A4 onHold");
  });
  it("[A4] near miss: it ended the day before", () => {
    expect(classOf({ ...hold, holdUntil: day("2026-10-30") }, silent)).toBe("A13 inactive");
  });
  it("[A4] near miss: a hold without a reason, or without an end, is no hold", () => {
    expect(classOf({ decision: "Hold", holdUntil: day("2026-12-01") }, silent)).toBe("A13 inactive");
    expect(classOf(hold, silent)).toBe("A13 inactive");
  });
  it("[A4] without any report a hold holds", () => {
    expect(classOf({ ...hold, holdUntil: day("2026-10-30") }, [])).toBe("A4 onHold");
  });
});

describe("[A5] active", () => {
  it("[A5] a login on the cutoff day itself", () => {
    const list = usersList("2026-10-31", [{ email: me, seen: seen("2026-07-31") }]);
    expect(classOf({}, [list])).toBe("A5 active");
  });
  it("[A5] near miss: a login the day before the cutoff", () => {
    const list = usersList("2026-10-31", [{ email: me, seen: seen("2026-07-30") }]);
    expect(classOf({}, [list])).toBe("A10 inactive");
  });
  it("[A5] the row's own Last login is proof of life", () => {
    expect(classOf({ lastLogin: day("2026-08-01") }, silent)).toBe("A5 active");
  });
  it("[A5] one day in the oldest month, zero since", () => {
    expect(classOf({}, monthly([1, 0, 0]))).toBe("A5 active");
  });
  it("[A5] audio alone: days above zero with no hours", () => {
    expect(classOf({}, [report(span("2026-10"), [{ email: me, days: 3, seconds: 0 }])])).toBe("A5 active");
  });
  it("[A5] last viewed is proof of life", () => {
    const viewed = report(span("2026-08-01", "2026-10-31"), [{ email: me, seen: seen("2026-09-03", "viewed") }], {
      hasDays: false,
    });
    expect(classOf({}, [viewed])).toBe("A5 active");
  });
  it("[A5] a period that straddles the cutoff counts, and says so", () => {
    const straddling = report(span("2026-07-15", "2026-08-14"), [{ email: me, days: 2 }]);
    const found = judge({}, [straddling, report(span("2026-10"), [{ email: other, days: 0 }])]);
    expect(found.class).toBe("active");
    expect(found.reason.parts.straddles).toBe(true);
  });
  it("[A5] a period that begins on the cutoff day straddles it, one that begins the day after does not", () => {
    const straddles = (from: string) =>
      judge({}, [report(span(from, "2026-10-31"), [{ email: me, days: 2 }])]).reason.parts.straddles;
    expect([straddles("2026-07-31"), straddles("2026-08-01")]).toEqual([true, undefined]);
  });
  it("[A5] near miss: a period that ends on the cutoff day does not overlap the window", () => {
    const before = report(span("2026-07"), [{ email: me, days: 2 }]);
    expect(classOf({}, [before, ...silent])).toBe("A13 inactive");
  });
  it("[A5] a stale not-activated is pointed out", () => {
    const found = judge({ activation: "Invited" }, monthly([0, 0, 2]));
    expect(found.class).toBe("active");
    expect(found.reason.parts.staleActivation).toBe(true);
  });
});

describe("[A6] [A7] [A8] not activated", () => {
  const invited = [usersList("2026-10-31", [{ email: me, activation: "invited" }])];
  it("[A6] on the seventh day after the issue the client still has time", () => {
    const found = judge({ dateIssued: day("2026-10-24") }, invited);
    expect([found.class, found.reason.parts.daysLeft]).toEqual(["invited", 0]);
  });
  it("[A7] near miss of A6: on the eighth day the deadline has passed", () => {
    expect(classOf({ dateIssued: day("2026-10-23") }, invited)).toBe("A7 activationOverdue");
  });
  it("[A7] issued the day after the cutoff", () => {
    expect(classOf({ dateIssued: day("2026-08-01") }, invited)).toBe("A7 activationOverdue");
  });
  it("[A8] issued on the cutoff day", () => {
    expect(classOf({ dateIssued: day("2026-07-31") }, invited)).toBe("A8 neverActivated");
  });
  it("[A8] the row's own word counts where no report says any", () => {
    expect(classOf({ activation: "Pending" }, silent)).toBe("A8 neverActivated");
  });
  it("[A8] near miss: a report's word wins over the row's", () => {
    expect(
      classOf({ activation: "Invited" }, [
        ...silent,
        usersList("2026-10-31", [{ email: me, activation: "activated" }]),
      ]),
    ).toBe("A13 inactive");
  });
  it("[A4] [A5] text with two readings speaks for the client in US order", () => {
    expect(classOf({ lastLogin: "10/5/2026" }, silent)).toBe("A5 active");
    expect(classOf({ lastLogin: "5/10/2026" }, silent)).toBe("A13 inactive");
    expect(classOf({ decision: "Hold", holdUntil: "1/2/2027", holdReason: "medical" }, silent)).toBe("A4 onHold");
  });
  it("[A8] against a users list the newer wins by date: a day of activation on the row", () => {
    expect(classOf({ activation: day("2026-10-30") }, [...invited, ...silent])).toBe("A8 neverActivated");
    expect(classOf({ activation: day("2026-10-31") }, [...invited, ...silent])).toBe("A13 inactive");
    expect(classOf({ activation: "10/31/2026" }, [...invited, ...silent])).toBe("A13 inactive");
  });
  it("[A8] near miss: no license in a report is not the same as not activated", () => {
    expect(
      classOf({ activation: "Invited" }, [
        ...silent,
        usersList("2026-10-31", [{ email: me, activation: "noLicense" }]),
      ]),
    ).toBe("A13 inactive");
  });
  it("[A8] the newer of two users lists decides, whatever the order", () => {
    const lists = [
      usersList("2026-10-31", [{ email: me, activation: "activated" }]),
      usersList("2026-10-01", [{ email: me, activation: "invited" }]),
    ];
    expect(judge({}, [...lists, ...silent]).class).toBe("inactive");
    expect(judge({}, [...lists.reverse(), ...silent]).class).toBe("inactive");
  });
  it("[A8] near miss: without an issue date none of the three holds", () => {
    expect(classOf({ dateIssued: "", activation: "Invited" }, silent)).toBe("A13 inactive");
  });
});

describe("[A9] too new", () => {
  it("[A9] issued the day after the cutoff, whatever the silence", () => {
    expect(classOf({ dateIssued: day("2026-08-01") }, silent)).toBe("A9 tooNew");
    expect(judge({ dateIssued: day("2026-08-01") }, silent).quietMonths).toBe(0);
  });
  it("[A9] near miss: issued on the cutoff day", () => {
    expect(classOf({ dateIssued: day("2026-07-31") }, silent)).toBe("A13 inactive");
  });
  it("[A9] the unit's months move the cutoff", () => {
    expect(classOf({ dateIssued: day("2026-09-30") }, silent, [], 1)).toBe("A13 inactive");
    expect(classOf({ dateIssued: day("2026-10-01") }, silent, [], 1)).toBe("A9 tooNew");
  });
});

describe("[A10] a dated login before the cutoff", () => {
  const old = { email: me, seen: seen("2026-05-03") };
  it("[A10] from a users list of the data-through date or later", () => {
    expect(classOf({}, [...nobodyElse([null, null, null]), usersList("2026-11-04", [old])])).toBe("A10 inactive");
  });
  it("[A10] near miss: the users list is a day older than the data", () => {
    expect(classOf({}, [report(span("2026-10"), [{ email: other, days: 2 }]), usersList("2026-10-30", [old])])).toBe(
      "A12 cannotTell",
    );
  });
  it("[A10] near miss: last viewed never proves silence", () => {
    const viewed = report(span("2026-08-01", "2026-10-31"), [{ email: me, seen: seen("2026-05-03", "viewed") }], {
      hasDays: false,
    });
    expect(classOf({}, [viewed])).toBe("A12 cannotTell");
  });
  it("[A10] near miss: a blank last login is not an old one", () => {
    expect(classOf({}, [usersList("2026-10-31", [{ email: me }])])).toBe("A12 cannotTell");
  });
  it("[A10] near miss: the row's own old Last login proves nothing", () => {
    expect(classOf({ lastLogin: day("2026-05-03") }, [usersList("2026-10-31", [{ email: me }])])).toBe(
      "A12 cannotTell",
    );
  });
});

describe("[A11] absent where everybody is listed", () => {
  it("[A11] absent from a month with zero rows", () => {
    expect(classOf({}, monthly([0, null, 0]))).toBe("A11 notInReport");
  });
  it("[A11] absent from a users list in the window", () => {
    expect(classOf({}, [...nobodyElse([0, 0, 0]), usersList("2026-10-31", [{ email: other }])])).toBe(
      "A11 notInReport",
    );
  });
  it("[A11] near miss: the users list was made after the data ends", () => {
    expect(classOf({}, [...nobodyElse([0, 0, 0]), usersList("2026-11-01", [{ email: other }])])).toBe("A13 inactive");
  });
  it("[A11] near miss: the report began on the cutoff day, before the window and not after the issue", () => {
    const early = report(span("2026-07-31", "2026-10-31"), [{ email: other, days: 0 }]);
    expect(classOf({ dateIssued: day("2026-07-31") }, [early])).toBe("A15 cannotTell");
    expect(classOf({ dateIssued: day("2026-07-30") }, [early])).toBe("A11 notInReport");
  });
});

describe("[A12] days without a report", () => {
  it("[A12] a missing month is named", () => {
    const [august, , october] = silent;
    const found = judge(
      {},
      [august, october].flatMap((one) => one ?? []),
    );
    expect(found.class).toBe("cannotTell");
    expect(found.reason.parts.missing).toEqual([span("2026-09")]);
  });
  it("[A12] a single missing day is enough", () => {
    const gap = report(span("2026-09-02", "2026-09-30"), [{ email: me, days: 0 }]);
    const found = judge(
      {},
      [silent[0], gap, silent[2]].flatMap((one) => one ?? []),
    );
    expect(found.reason.parts.missing).toEqual([{ from: day("2026-09-01"), to: day("2026-09-01") }]);
  });
  it("[A12] unknown days cover nothing for this client", () => {
    const blank = report(span("2026-09"), [
      { email: me, seconds: 0 },
      { email: other, days: 0 },
    ]);
    expect(
      classOf(
        {},
        [silent[0], blank, silent[2]].flatMap((one) => one ?? []),
      ),
    ).toBe("A12 cannotTell");
  });
  it("[A12] near miss: another report covers the month of the unknown days", () => {
    const blank = report(span("2026-09"), [{ email: me, seconds: 0 }]);
    expect(classOf({}, [...silent, blank])).toBe("A13 inactive");
  });
  it("[A12] a report without a login column covers nothing", () => {
    const hours = report(span("2026-09"), [{ email: me, seconds: 0 }], { hasDays: false });
    expect(
      classOf(
        {},
        [silent[0], hours, silent[2]].flatMap((one) => one ?? []),
      ),
    ).toBe("A12 cannotTell");
  });
});

describe("[A13] proved silence", () => {
  it("[A13] every day covered and zero days in each report is inactive", () => {
    const found = judge({}, silent);
    expect([found.class, found.reason.rule, found.quietMonths, found.daysLoggedIn]).toEqual(["inactive", "A13", 3, 0]);
  });
  it("[A13] a period that runs beyond the data-through date still covers its days", () => {
    const long = report(span("2026-08-01", "2026-11-15"), [{ email: me, days: 0 }], {});
    const found = review({ sheets: [unitTab("Unit 12", [client(1)])], reports: [long], asOf: day("2026-10-31") });
    expect(found.results[0]?.activity.class).toBe("inactive");
  });
  it("[A13] a last login before each period is silence too", () => {
    const login = { hasDays: false, hasLogin: true };
    const dated = months.map((month) => report(span(month), [{ email: me, seen: seen("2026-03-01") }], login));
    expect(judge({}, [...dated, report(span("2026-10"), [{ email: other, days: 1 }])]).class).toBe("inactive");
  });
  it("[A13] near miss: one month in which only active people are listed and the client is not", () => {
    expect(classOf({}, nobodyElse([0, null, 0]))).toBe("A14 probablyInactive");
  });
});

describe("[A14] inferred silence", () => {
  it("[A14] absent from every report that lists only people with activity", () => {
    const found = judge({}, nobodyElse([null, null, null]));
    expect([found.reason.rule, found.class, found.quietMonths]).toEqual(["A14", "probablyInactive", 0]);
  });
  it("[A14] near miss: a month is missing", () => {
    expect(classOf({}, nobodyElse([null, null, null]).slice(1))).toBe("A12 cannotTell");
  });
  it("[A14] near miss: without an address nobody can be found absent", () => {
    expect(classOf({ email: "" }, nobodyElse([null, null, null]))).toBe("A15 cannotTell");
  });
});

describe("[A15] otherwise", () => {
  it("[A15] without any report nothing can be told", () => {
    const found = judge({}, []);
    expect([found.class, found.reason.parts.lack]).toEqual(["cannotTell", "no-reports"]);
  });
  it("[A15] absent from a report that lists everybody but began before the window", () => {
    const early = report(span("2026-07-15", "2026-10-31"), [{ email: other, days: 0 }]);
    expect(classOf({ dateIssued: day("2026-07-20") }, [early])).toBe("A15 cannotTell");
  });
});

describe("[R88] keep", () => {
  it("[R88] a decision of the data-through date or later silences the candidate, the class stays", () => {
    const found = judge({ decision: "Keep", contactedOn: day("2026-10-31") }, silent);
    expect([found.class, found.kept]).toEqual(["inactive", true]);
  });
  it("[R88] near miss: a newer report has arrived since", () => {
    expect(judge({ decision: "Keep", contactedOn: day("2026-10-30") }, silent).kept).toBe(false);
  });
  it("[R88] a decision without a date holds", () => {
    expect(judge({ decision: "keep" }, silent).kept).toBe(true);
  });
});
