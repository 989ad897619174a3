import { adoptBook } from "../../src/domain/license/adoptBook";
import type { BookSheet } from "../../src/domain/license/adoptedBook";
import type { EditPlan } from "../../src/domain/plan/editPlan";
import { readAdoption } from "../../src/domain/settings/readAdoption";
import { readSetup } from "../../src/domain/settings/readSetup";
import { setupHeaders } from "../../src/domain/settings/setupSheet";
import type { SetupInput } from "../../src/domain/setup/setupInput";
import { setupPlan } from "../../src/domain/setup/setupPlan";
import type { SetupAnswers, SetupFault } from "../../src/domain/setup/setupView";
import type { CellValue } from "../../src/domain/values/cell";
import { setupHelpWords } from "../../src/text/setupHelpWords";
import { applyInMemory } from "./applyInMemory";

/** A worksheet with these cells from A1. */
export function sheetOf(name: string, values: readonly (readonly CellValue[])[], visible = true): BookSheet {
  return { name, visible, firstRow: 0, firstColumn: 0, values };
}

/** The Setup sheet with these rows below its header. */
export function setupSheet(...rows: readonly (readonly CellValue[])[]): BookSheet {
  return sheetOf("Setup", [setupHeaders, ...rows]);
}

/** The answers of step County about hours and small counts, as the procedure has them. */
export const hoursAsInProcedure = {
  ratio: "1",
  automatic: false,
  exercises: false,
  weeksInMonth: "4.33",
  viewedTolerance: "10",
  hideCountsBelow: "0",
} as const;

/** What set-up starts from, as the review reads it. */
export function inputOf(sheets: readonly BookSheet[]): SetupInput {
  const sheet = sheets.find(({ name }) => name === "Setup");
  const book = adoptBook(sheets, readAdoption(sheet));
  const names = book.tabs.map(({ name }) => name);
  return { sheets, book, reading: readSetup(sheet, names) };
}

/** The plan of a step; faults are thrown. */
export function planOf(answers: SetupAnswers, sheets: readonly BookSheet[]): EditPlan {
  const plan = setupPlan(answers, inputOf(sheets), `set-up: ${answers.step}`, setupHelpWords);
  if (!("kind" in plan)) throw new Error(JSON.stringify(plan));
  return plan;
}

/** What is wrong with the answers of a step. */
export function faultsOf(answers: SetupAnswers, sheets: readonly BookSheet[]): readonly SetupFault[] {
  const plan = setupPlan(answers, inputOf(sheets), "set-up", setupHelpWords);
  return "kind" in plan ? [] : plan;
}

/** The worksheets after a step was carried out. */
export function carriedOut(answers: SetupAnswers, sheets: readonly BookSheet[]): BookSheet[] {
  return applyInMemory(sheets, planOf(answers, sheets));
}

/** The filled rows of the Setup sheet, without its header and notes. */
export function setupRowsOf(sheets: readonly BookSheet[]): CellValue[][] {
  const values = sheets.find(({ name }) => name === "Setup")?.values.slice(1) ?? [];
  return values.filter((row) => row.some((cell) => cell !== "")).map((row) => [0, 1, 2, 3].map((at) => row[at] ?? ""));
}
