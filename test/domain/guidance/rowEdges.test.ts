import { formatOf } from "../../../src/domain/fields/field";
import { readDate } from "../../../src/domain/fields/readDate";
import { actPlaces } from "../../../src/domain/guidance/actEntries";
import { isPlan, planned } from "../../builders/guideRows";
import { client, day, review, unitTab, type RowCells } from "../../builders/month";

const bookOf = (own: RowCells) =>
  review({ sheets: [unitTab("U", [client(1, { ...own, revokedOn: "", revokeReason: "" })])], reports: [] });

test("[G7] a revoke says what the row then is in the columns that the tab has", () => {
  const fieldsOf = (own: RowCells) => {
    const found = bookOf(own);
    const entries = found.book.tabs.flatMap((tab) => tab.entries);
    const plan = planned({ kind: "revoke", entries, on: day("2026-11-02"), reason: "left", group: "" }, found);
    return isPlan(plan) ? plan.edits.map(({ field }) => field) : plan;
  };
  const written = ["revokedOn", "revokeReason"];
  expect(fieldsOf({})).toEqual(written);
  expect(fieldsOf({ status: "" })).toEqual([...written, "status"]);
  expect(fieldsOf({ status: "", why: "" })).toEqual([...written, "status", "why"]);
});

test("[R71] an act about a line of attendance is about its client's row", () => {
  const { book } = bookOf({});
  const [entry] = book.tabs.flatMap((tab) => tab.entries);
  if (entry === undefined) throw new Error("the tab has no entry");
  const times = { courseTime: "1:00", studyTime: "", exerciseTime: "" };
  const attendance = { date: null, through: null, courseName: "", note: "", ...times };
  expect(actPlaces({ kind: "attendance", entry, attendance }, book)).toEqual([{ tab: "U", row: 2 }]);
});

test("[H1] hours are written as hours, days as days, all else as text", () => {
  expect([formatOf("countableMonth"), formatOf("hoursMonth"), formatOf("revokedOn"), formatOf("why")]).toEqual([
    "hours",
    "hours",
    "date",
    "text",
  ]);
});

test.each(["2026-10-001", "001/4/2026", "10/4/126", "4 Oct 126", "Smarch 4, 2026", "4 Smarch 2026"])(
  "[R61] %s is no date: nobody guesses which digit is one too many",
  (text) => {
    expect(readDate(text)).toEqual({ as: "unreadable", date: null });
  },
);
