import type { Outcome } from "../src/app/state";
import type { ActField, AttendanceAnswers } from "../src/domain/guidance/guideAct";
import type { SerialDate } from "../src/domain/values/serialDate";
import type { AnswerFault } from "./components/answerFault";
import type { ComparedAnswers } from "./useOpenRefusals";

/** A line of the attendance sheet while it is typed. `several`: it is about more than one day. */
export type TypedLine = AttendanceAnswers & { readonly several: boolean };

/** What the fields of a line are given. */
export type LineFieldsProps = {
  readonly line: TypedLine;
  readonly faultOf: (field: ActField) => AnswerFault;
  readonly onChange: (part: Partial<TypedLine>) => void;
};

/** Whether an answer has a field of its own in the form. */
export function isLineField(field: ActField): boolean {
  return field in emptyLine(0);
}

/** A line of which nothing is typed yet. */
export function emptyLine(today: SerialDate): TypedLine {
  return {
    date: today,
    through: null,
    several: false,
    courseName: "",
    courseTime: "",
    studyTime: "",
    exerciseTime: "",
    note: "",
  };
}

/** What is recorded of a line: the last day only where it is about several days. */
export function lineAnswers({ several, through, ...answers }: TypedLine): AttendanceAnswers {
  return { ...answers, through: several ? through : null };
}

/**
 * The line that comes after one that was recorded. Date and course stay, because the next line on the form often has the same
 * course; times and note are empty, so that no hour is entered twice.
 */
export function nextLine(line: TypedLine): TypedLine {
  return { ...line, courseTime: "", studyTime: "", exerciseTime: "", note: "" };
}

/** The answers as refusals are compared with them. */
export function comparedLine({ several, ...answers }: TypedLine): ComparedAnswers {
  return { ...answers, through: several ? answers.through : null };
}

/**
 * What came of a line: a new row, a row that was there already, a row that is gone again, or one that somebody changed, so that it
 * stays; or something that needs a receipt.
 */
export type LineOutcome = "recorded" | "already" | "undone" | "left" | "other";

/** What came of recording a line of the attendance sheet, or of taking it back. */
export function lineOutcome(outcome: Outcome): LineOutcome {
  if (outcome.kind !== "applied" && outcome.kind !== "undone") return "other";
  const { plan, result } = outcome;
  const { outcome: end, changedMeanwhile, refused, unknown, undo } = result;
  if ((plan.undoes ?? plan.kind) !== "attendance" || end !== "applied") return "other";
  if (changedMeanwhile.length + refused.length + unknown.length > 0) return "other";
  if (outcome.kind === "undone") return undo === null ? "left" : "undone";
  return undo === null ? "already" : "recorded";
}
