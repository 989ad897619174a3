import { initialState, type CheckState, type State } from "../../src/app/state";
import { emptyPlan } from "../../src/domain/plan/editPlan";
import { clientWords } from "../../src/text/clientWords";
import { busyWords } from "../../src/text/paneWords";
import { lineOutcomeWords } from "../../src/text/receiptWords";
import { refusalWords } from "../../src/text/refusalWords";
import { nothingSaidOf, sayNext, type News, type Said } from "../../taskpane/announcement";

const check: CheckState = {
  findings: [{ code: "email-typo", severity: "warning", tab: "Unit 7", row: 4, field: "email" }],
  merges: "not-asked",
  touched: [],
  marked: false,
  ssnSurplus: [],
};
const tab = { name: "Unit 7", visible: true, headerRow: 1, columns: new Map(), entries: [], lastRow: 9, missing: [] };
const month = { review: { book: { tabs: [{ ...tab, duplicates: [] }], others: [] } } } as unknown as State["month"];
const base: State = { ...initialState, check, month };
const reading: State = { ...base, task: { kind: "reading" } };
const applied: Extract<State["outcome"], { kind: "applied" | "undone" }> = {
  kind: "applied",
  plan: emptyPlan("fix", "correction"),
  result: {
    outcome: "applied",
    stoppedBy: null,
    written: 3,
    alreadyThere: 0,
    changedMeanwhile: [],
    refused: [],
    unknown: [],
    roundTrips: 3,
    undo: null,
  },
};
const news = (state: State, view: News["view"] = "check", touched = "", touchedNow = touched): News => ({
  state,
  view,
  touched,
  touchedNow,
});

/** What is said after these pieces of news, one after the other. */
function sayAll(first: News, ...others: readonly News[]): Said {
  return others.reduce(sayNext, sayNext(nothingSaidOf(first), first));
}

const checked = "1 thing found on 1 tab: 1 to look at.";

describe("what is said aloud", () => {
  test("a check that ended is told where it is shown, and nowhere else", () => {
    expect(sayAll(news(reading)).words).toBe(busyWords.reading);
    expect(sayAll(news(reading), news(base)).words).toBe(checked);
    expect(sayAll(news(reading, "today"), news(base, "today")).words).toBe("");
    expect(sayAll(news(base, "today"), news(base, "check")).words).toBe(checked);
  });

  test("[R74] a line of the attendance sheet is told as a line, and not as cells", () => {
    const plan = emptyPlan("attendance", "attendance of row 2 on Unit 7");
    const written = { ...applied.result, written: 0, undo: plan };
    const said = (outcome: State["outcome"]) =>
      sayAll(news(base, "client"), news({ ...base, outcome }, "client")).words;
    expect(said({ kind: "applied", plan, result: written })).toBe(lineOutcomeWords.recorded);
    expect(said({ kind: "applied", plan, result: { ...written, undo: null } })).toBe(lineOutcomeWords.already);
    const undo = { ...plan, kind: "undo", undoes: "attendance" } as const;
    expect(said({ kind: "undone", plan: undo, result: written })).toBe(lineOutcomeWords.undone);
  });

  test("a check that takes an old refusal away is told", () => {
    const refused: State["outcome"] = { kind: "refused", command: "apply", code: "busy", detail: "" };
    const asked = [news({ ...base, outcome: refused }), news(reading), news(base)] as const;
    expect(sayAll(...asked).words).toBe(checked);
  });

  test("a command's result is told once it has ended, also when everything was read again meanwhile", () => {
    const said = sayAll(news(base), news({ ...reading, outcome: applied }), news({ ...base, outcome: applied }));
    expect(said.words).toBe("3 cells written.");
    const again = [news({ ...reading, outcome: applied }), news({ ...base, outcome: applied })].reduce(sayNext, said);
    expect(again.words).toBe(checked);
  });

  test("what our own command left of the changed rows is not told on top of its result", () => {
    const [five, four] = ["5 things to look at", "4 things to look at"];
    const said = sayAll(
      news(base, "check", five),
      news({ ...reading, outcome: applied }, "check", five),
      news({ ...base, outcome: applied }, "check", five, four),
      news({ ...base, outcome: applied }, "check", four),
    );
    expect(said.words).toBe("3 cells written.");
    expect(sayNext(said, news({ ...base, outcome: applied }, "check", five)).words).toBe(five);
  });

  test("rows that were just changed are told after a result, and a result after them", () => {
    const said = sayAll(news({ ...reading, outcome: applied }), news({ ...base, outcome: applied }));
    const typed = sayNext(said, news({ ...base, outcome: applied }, "check", "Unit 7, row 4: nothing found."));
    expect(typed.words).toBe("Unit 7, row 4: nothing found.");
    const nothing: State["outcome"] = { kind: "nothing" };
    const after = sayNext(typed, news({ ...base, outcome: nothing }, "check", typed.touched));
    expect(after.words).toBe("Nothing changes");
  });

  test("nothing new says nothing: the very same object comes back", () => {
    const book = { kind: "refused", code: "busy", detail: "" } as const;
    const states = [reading, base, { ...reading, outcome: applied }, { ...base, outcome: applied }, { ...base, book }];
    let said = nothingSaidOf(news(base));
    for (const state of states) {
      said = sayNext(said, news(state, "check", "Unit 7, row 4: nothing found."));
      expect(sayNext(said, news({ ...state, undos: [] }, "check", said.touched))).toBe(said);
    }
  });

  test("a look for merged cells is told with what is found then", () => {
    const asked: State = { ...base, check: { ...check, merges: "asked" } };
    expect(sayAll(news(reading), news(base), news(asked)).words).toBe(`Merged cells were looked for too. ${checked}`);
  });

  test("a refusal of Excel is told", () => {
    const book = { kind: "refused", code: "busy", detail: "" } as const;
    expect(sayAll(news(reading), news({ ...base, book })).words).toBe(refusalWords.busy);
    const outcome = { kind: "refused", command: "show", code: "missing", detail: "" } as const;
    expect(sayAll(news(base), news({ ...base, outcome })).words).toBe(refusalWords.missing);
  });

  test("an act that is not recorded is told once with the first reason, and told again when it happens again", () => {
    const refusal = { code: "blank", field: "email", places: [] } as const;
    const refused = (): State => ({ ...base, guideRefusals: [refusal, { ...refusal, field: "lastName" }] });
    const first = sayAll(news(base, "client"), news(refused(), "client"));
    expect(first.words).toMatch(/^Not recorded\. .*E-mail.* And 1 more answer to look at\.$/);
    const second = sayNext(first, news(refused(), "client"));
    expect(second.words).toBe(`${first.words}\u00a0`);
    expect(sayNext(second, news({ ...base, guideRefusals: [] }, "client")).words).toBe(second.words);
  });

  test("an act of a guide is one message from its beginning to its end, and the next one like it another", () => {
    const outcome = (): State["outcome"] => ({ ...applied, plan: emptyPlan("consent", "consent of row 4 on Unit 7") });
    const applying: State = {
      ...base,
      task: { kind: "applying", progress: { done: 0, total: 3 }, cancel: "possible" },
    };
    const heard: string[] = [];
    let said = nothingSaidOf(news(base, "client"));
    for (const act of [outcome(), outcome()])
      for (const state of [applying, { ...reading, outcome: act }, { ...base, outcome: act }]) {
        said = sayNext(said, news(state, "client"));
        if (heard.at(-1) !== said.words) heard.push(said.words);
      }
    expect(heard).toEqual(["", "3 cells written.", "3 cells written.\u00a0"]);
  });

  test("a selected row without an entry is told, whichever view asked for it", () => {
    const none: State = { ...base, noEntrySelected: true };
    expect(sayAll(news(base, "today"), news(base, "check"), news(none, "check")).words).toBe(clientWords.noEntry);
    expect(sayAll(news(none, "client"), news(base, "client")).words).toBe("");
  });

  test("an act that is recorded is one message, a duplicate that it met with it", () => {
    const unwritten = { tab: "Unit 7", row: 12, field: "email", reason: "duplicate", other: { tab: "Unit 12", row: 4 } } as const; // prettier-ignore
    const result = { ...applied.result, changedMeanwhile: [unwritten] };
    const outcome: State["outcome"] = { kind: "applied", plan: emptyPlan("request", "request on Unit 7"), result };
    const said = sayAll(news(base, "client"), news({ ...reading, outcome }, "client"), news({ ...base, outcome }, "client")); // prettier-ignore
    expect(said.words).toBe(
      "3 cells written. Unit 7, row 12 (E-mail): an open entry has this e-mail address already; look at both before anything else. See Unit 12, row 4.",
    );
  });
});
