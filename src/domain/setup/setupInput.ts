import type { AdoptedBook, BookSheet } from "../license/adoptedBook";
import type { EditPlan } from "../plan/editPlan";
import type { SetupReading } from "../settings/readSetup";
import type { SetupLine } from "../settings/setupLine";

/** What set-up starts from: the worksheets, how they were understood, and what the Setup sheet says. */
export type SetupInput = {
  readonly sheets: readonly BookSheet[];
  readonly book: AdoptedBook;
  readonly reading: SetupReading;
};

/** What a step changes: rows that Setup shall have, names (`setupLineId`) of rows that go, and further parts of the plan. */
export type StepChange = {
  readonly lines: readonly SetupLine[];
  readonly gone: readonly string[];
  readonly parts?: Partial<Pick<EditPlan, "newTabs" | "columns" | "helps" | "helpsOff">>;
};
