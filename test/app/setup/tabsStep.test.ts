import { nothingTyped } from "../../../src/app/setup/drafts";
import {
  headerLines,
  isEmptyBook,
  isUnit,
  sameHeaderTabs,
  sheetsOf,
  tabsAnswers,
  withHeader,
} from "../../../src/app/setup/tabsStep";
import { listHeaders, setupViewOf, unitTab } from "./setupViewOf";

const unit12 = unitTab("Unit 12", listHeaders);
const unit14 = unitTab("Unit 14", listHeaders);
const summary = unitTab("Summary", ["Month", "Total", "Left"], { found: "no-list" });
const report = unitTab("October", ["Name", "Email", "Days Logged In"], { found: "report" });
const blank = unitTab("Sheet1", [], { found: "no-list", headerRow: null, entries: 0 });
const view = setupViewOf([blank, summary, unit12, report, unit14]);
const typed = nothingTyped.tabs;

describe("step Tabs", () => {
  test("saving without a touch confirms what was recognised and says nothing of other worksheets", () => {
    expect(tabsAnswers(view, typed)).toEqual({
      step: "tabs",
      tabs: new Map([
        ["Unit 12", "unit"],
        ["Unit 14", "unit"],
      ]),
      headers: [],
      newTab: null,
    });
  });

  test("a recognised tab that is unticked is something else, and so is one that Setup calls so", () => {
    const said = setupViewOf([unit12, { ...unit14, found: "other", said: "other" }]);
    const answers = tabsAnswers(said, { ...typed, units: new Map([["Unit 12", false]]) });
    expect([...answers.tabs]).toEqual([
      ["Unit 12", "other"],
      ["Unit 14", "other"],
    ]);
  });

  test("unit tabs come first, worksheets without headers only by name", () => {
    const { choices, empty } = sheetsOf(view, typed);
    expect(choices.map(({ name }) => name)).toEqual(["Unit 12", "Unit 14", "Summary", "October"]);
    expect(empty).toEqual(["Sheet1"]);
  });

  test("a unit tab that came after set-up was begun stands before the others", () => {
    const later = setupViewOf([unit12, unit14], {}, { begun: true, newTabs: ["Unit 14"] });
    expect(sheetsOf(later, typed).choices.map(({ name }) => name)).toEqual(["Unit 14", "Unit 12"]);
  });

  test("a workbook of blank worksheets is empty: all there is to do is to make a tab", () => {
    expect(isEmptyBook(setupViewOf([blank]))).toBe(true);
    expect(isEmptyBook(view)).toBe(false);
  });

  test("a header that nobody knows is shown apart, and a meaning chosen for it is an answer", () => {
    const { read, unread } = headerLines(typed, unit12);
    expect(read).toHaveLength(6);
    expect(unread).toEqual([{ header: "Notes", choice: "nothing", said: false, known: false }]);
    const draft = withHeader(typed, ["Unit 12"], "Notes", "why");
    expect(tabsAnswers(view, draft).headers).toEqual([{ tab: "Unit 12", header: "Notes", meaning: "why" }]);
  });

  test("a meaning that is chosen and taken back is no answer", () => {
    const there = withHeader(typed, ["Unit 12"], "Email", "nothing");
    expect(tabsAnswers(view, there).headers).toHaveLength(1);
    expect(tabsAnswers(view, withHeader(there, ["Unit 12"], "Email", "email")).headers).toEqual([]);
  });

  test("a correction can go to every unit tab that has the same header and reads it otherwise", () => {
    const draft = withHeader(typed, ["Unit 12"], "Notes", "holdReason");
    expect(sameHeaderTabs(view, draft, "Unit 12", "Notes")).toEqual(["Unit 14"]);
    expect(sameHeaderTabs(view, withHeader(draft, ["Unit 14"], "Notes", "holdReason"), "Unit 12", "Notes")).toEqual([]);
  });

  test("headers of a tab that is no unit tab are no answers", () => {
    const draft = withHeader({ ...typed, units: new Map([["Unit 12", false]]) }, ["Unit 12"], "Notes", "why");
    expect(tabsAnswers(view, draft).headers).toEqual([]);
  });

  test("a fresh read shows through what was typed: a new tab is there, the typed name stays", () => {
    const draft = { ...typed, newTab: " Unit 40 ", units: new Map([["Unit 12", false]]) };
    const later = setupViewOf([...view.tabs, unitTab("Unit 15", listHeaders)]);
    const answers = tabsAnswers(later, draft);
    expect(answers.newTab).toBe("Unit 40");
    expect(answers.tabs.get("Unit 15")).toBe("unit");
    expect(isUnit(draft, unit12)).toBe(false);
  });
});
