import fc from "fast-check";
import {
  countyTitles,
  meaningTitles,
  ownTitles,
  type HeaderMeaning,
  type OwnField,
} from "../../../src/domain/fields/field";
import { guideLinks } from "../../../src/domain/guides/guideLinks";
import { guideSteps } from "../../../src/domain/guides/guideSteps";
import { changesNothing } from "../../../src/domain/plan/editPlan";
import { procedureSettings, type Settings } from "../../../src/domain/settings/settings";
import {
  exercisesRow,
  groupRow,
  guideRow,
  hoursRow,
  linkRow,
  ruleRow,
  saidHeaderRow,
  saidTabRow,
  seatsRow,
  staffRow,
  unitRow,
  unitSsnRow,
} from "../../../src/domain/settings/setupRows";
import { helpTitles, ssnTitles, yesNoTitles } from "../../../src/domain/settings/setupSheet";
import { readSetupView } from "../../../src/domain/setup/readSetupView";
import { setupPlan } from "../../../src/domain/setup/setupPlan";
import type { SetupAnswers } from "../../../src/domain/setup/setupView";
import type { CellValue } from "../../../src/domain/values/cell";
import { setupHelpWords } from "../../../src/text/setupHelpWords";
import { applyInMemory } from "../../builders/applyInMemory";
import { inputOf, setupSheet, sheetOf } from "../../builders/setup";
import { runs } from "../../runs";

/** What set-up writes is read back as it was meant, and a step that was carried out has nothing left to do (I11). */
const names = ["Unit 7", "Unit 12", "12"] as const;
const head = ["Client Name", "Case", "Email", "Email Address", "Issued", "Clerk", "Group", "Correo"];
const row = ["Ana Abel", "1B2K101", "ana@example.com", "", 45_718, "EC07", "", "b@example.com"];
const tabs = [...names.map((name) => sheetOf(name, [head, row])), sheetOf("Notes", [["A", "B", "C"], head])];

const text = fc.string({ minLength: 1, maxLength: 12 }).map((typed) => typed.trim());
const word = fc
  .oneof(text, fc.constantFrom("=1+1", "007", "1E5", "A, B", "it's", "True"))
  .filter((typed) => typed !== "" && !typed.includes(";"));
const groups = fc.uniqueArray(word, { maxLength: 3, selector: (name) => name.toLowerCase() });
const mask = fc.stringMatching(/^[9AX][9AXKB-]{0,9}$/);
const ssn = fc.constantFrom("full", "lastFour", "none");
const domain = fc.stringMatching(/^[a-z]{1,5}\.example\.(org|net)$/);
const months = fc.integer({ min: 1, max: 3 });
const ratio = fc.integer({ min: 0, max: 100 }).map((cents) => cents / 100);
const weeks = fc.integer({ min: 40_000, max: 50_000 }).map((parts) => parts / 10_000);
const percent = fc.integer({ min: 0, max: 100 });
const smallCount = percent.filter((count) => count === 0 || count >= 5);
const perTab = <Value>(value: fc.Arbitrary<Value>) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), value), { selector: ([name]) => name })
    .map((pairs) => new Map(pairs));
// The keys of the titles are exactly the meanings.
const meaning = fc.constantFrom(...(Object.keys(meaningTitles) as (HeaderMeaning | "nothing")[]));
const own = fc.subarray(Object.keys(ownTitles) as OwnField[]);
const link = fc.stringMatching(/^https:\/\/[a-z]{1,5}\.example\.org\/[a-z]{0,5}$/);
const guideWords = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...guideSteps.map(({ id }) => id)), word), { selector: ([id]) => id })
  .map((pairs) => new Map(pairs));
const links = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom("Other", ...guideLinks.map(({ name }) => name)), fc.oneof(link, fc.constant(""))),
    { selector: ([name]) => name },
  )
  .map((pairs) => new Map(pairs));

const answers: fc.Arbitrary<SetupAnswers> = fc.oneof(
  fc.record({
    step: fc.constant("tabs" as const),
    tabs: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...names, "Notes"), fc.constantFrom("unit" as const, "other" as const)), {
        selector: ([name]) => name,
      })
      .map((pairs) => new Map(pairs)),
    headers: fc.uniqueArray(fc.record({ tab: fc.constantFrom(...names), header: fc.constantFrom(...head), meaning }), {
      selector: ({ tab, header }) => `${tab} ${header}`,
      maxLength: 4,
    }),
    newTab: fc.constant(null),
  }),
  fc.record({
    step: fc.constant("units" as const),
    units: perTab(fc.record({ months, groups, alternates: groups, exercises: fc.option(fc.boolean()) })).map((units) =>
      [...units].map(([tab, unit]) => ({ tab, ...unit })),
    ),
  }),
  fc.record({ step: fc.constant("columns" as const), fields: own, helps: fc.boolean(), countyHelps: fc.boolean() }),
  fc.record({
    step: fc.constant("county" as const),
    seats: fc.oneof(fc.constant(""), fc.nat(1_000_000).map(String)),
    staffDomains: fc.array(domain, { maxLength: 3 }),
    countyCode: fc.integer({ min: 1, max: 58 }).map(String),
    casePattern: mask,
    workerPattern: fc.oneof(fc.constant(""), mask),
    ssn,
    unitSsn: perTab(ssn),
    ratio: ratio.map(String),
    automatic: fc.boolean(),
    exercises: fc.boolean(),
    weeksInMonth: weeks.map(String),
    viewedTolerance: percent.map(String),
    hideCountsBelow: smallCount.map(String),
  }),
  fc.record({ step: fc.constant("guides" as const), steps: guideWords, links }),
);

/** Rows that somebody typed: some right, some not, some twice. */
const typedRow: fc.Arbitrary<CellValue[]> = fc.tuple(
  fc.constantFrom(
    "Tab",
    "column",
    "Rule",
    "Unit",
    "GROUP",
    "SSN",
    "Seats",
    "Staff",
    "Hours",
    "Guide",
    "Link",
    "Colors",
  ),
  fc.constantFrom(
    ...names,
    "unit 7",
    "Notes",
    "Clerk",
    "correo",
    "Pool",
    "SSN kept",
    "county code",
    "Hide counts below",
    "study ratio",
    "Exercises count",
    "Weeks in a month",
    "issue-3",
    "Help while typing",
    "x.example.org",
    "",
  ),
  fc.constantFrom<CellValue>(
    "",
    1,
    2,
    "3",
    "Unit",
    "Other",
    "Nothing",
    "E-mail",
    "Full",
    "none",
    "A; B",
    "43",
    "Yes",
    0.5,
    "4.3",
    "Our columns",
    "https://x.example.org",
  ),
  fc.constantFrom<CellValue>("", "Unit 7", "C"),
  fc.constantFrom<CellValue>("", "a note"),
);

it("[X1] a step that was carried out has nothing left to do, whatever stood on Setup", () => {
  fc.assert(
    fc.property(
      fc.option(fc.array(typedRow, { maxLength: 8 })),
      fc.array(answers, { minLength: 1, maxLength: 3 }),
      (typed, steps) => {
        let sheets = typed === null ? tabs : [...tabs, setupSheet(...typed)];
        for (const step of steps) {
          const plan = setupPlan(step, inputOf(sheets), "set-up", setupHelpWords);
          if (!("kind" in plan)) continue;
          const before = inputOf(sheets).reading.findings.length;
          sheets = applyInMemory(sheets, plan);
          const input = inputOf(sheets);
          const again = setupPlan(step, input, "set-up", setupHelpWords);
          expect("kind" in again ? { ...again, nothing: changesNothing(again) } : again).toMatchObject({
            nothing: true,
          });
          if (step.step !== "tabs") expect(input.reading.findings.length).toBeLessThanOrEqual(before);
          readSetupView(input);
        }
      },
    ),
    { numRuns: runs(100, 10_000) },
  );
});

it("[X1] what is written on Setup is read back as it was meant", () => {
  const said: fc.Arbitrary<Settings> = fc
    .record({
      unitMonths: perTab(months),
      groups: perTab(
        fc.record({ groups, alternates: groups }).filter((unit) => unit.groups.length + unit.alternates.length > 0),
      ),
      unitSsn: perTab(ssn),
      seats: fc.option(fc.nat(1_000_000)),
      staffDomains: fc.array(domain, { maxLength: 3 }).map((list) => new Set(list)),
      countyCode: fc.integer({ min: 1, max: 58 }).map((code) => String(code).padStart(2, "0")),
      casePattern: mask,
      workerPattern: fc.option(mask),
      ssn,
      hours: fc.record({ ratio, automatic: fc.boolean(), exercises: fc.boolean() }),
      unitExercises: perTab(fc.boolean()),
      weeksInMonth: weeks,
      viewedTolerance: percent,
      hideCountsBelow: smallCount,
      helps: fc.constantFrom("none" as const, "own" as const, "county" as const, "both" as const),
      guideSteps: guideWords,
      links: links.map((pairs) => new Map([...pairs].filter(([, address]) => address !== ""))),
      adoption: fc.record({
        tabs: perTab(fc.constant("unit" as const)),
        headers: fc
          .uniqueArray(
            fc.record({
              tab: fc.option(fc.constantFrom(...names)),
              header: word,
              meaning: fc.constantFrom("group" as const, "nothing" as const, "fullName" as const),
            }),
            { selector: ({ tab, header }) => `${tab} ${header.toLowerCase()}`, maxLength: 3 },
          )
          .filter((list) => list.every(({ header }) => !Object.values(countyTitles).includes(header))),
      }),
    })
    .map((parts) => ({ ...procedureSettings, ...parts }));
  fc.assert(
    fc.property(said, (settings) => {
      const rows = [
        ...[...settings.adoption.tabs].map(([name, is]) => saidTabRow(name, is)),
        ...settings.adoption.headers.map(saidHeaderRow),
        ...[...settings.unitMonths].map(([name, value]) => unitRow(name, value)),
        ...[...settings.groups].map(([name, value]) => groupRow(name, value)),
        ...[...settings.unitSsn].map(([name, value]) => unitSsnRow(name, value)),
        ...(settings.seats === null ? [] : [seatsRow(settings.seats)]),
        ...[...settings.staffDomains].map(staffRow),
        ruleRow("countyCode", settings.countyCode),
        ruleRow("casePattern", settings.casePattern),
        ruleRow("workerPattern", settings.workerPattern ?? ""),
        ruleRow("ssn", ssnTitles[settings.ssn]),
        hoursRow("ratio", settings.hours.ratio),
        hoursRow("automatic", settings.hours.automatic ? yesNoTitles.yes : yesNoTitles.no),
        exercisesRow(null, settings.hours.exercises),
        ...[...settings.unitExercises].map(([name, count]) => exercisesRow(name, count)),
        hoursRow("weeksInMonth", settings.weeksInMonth),
        hoursRow("viewedTolerance", settings.viewedTolerance),
        ruleRow("hideCountsBelow", settings.hideCountsBelow),
        ruleRow("helps", helpTitles[settings.helps ?? "none"]),
        ...[...settings.guideSteps].map(([id, words]) => guideRow(id, words)),
        ...[...settings.links].map(([name, address]) => linkRow(name, address)),
      ];
      const { reading } = inputOf([...tabs, setupSheet(...rows)]);
      expect(reading.findings).toEqual([]);
      expect(reading.settings).toEqual(settings);
    }),
    { numRuns: runs(150, 5_000) },
  );
});
