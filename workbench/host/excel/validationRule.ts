import type { ValidationInfo } from "../../grid/grid";
import { validationOperators } from "../../grid/validationOperators";
import { notPlayed, RichApiError } from "../richapi/richApiError";
import { asOneOf, asOptionalText, asRecord, asText } from "./argument";
import { readDate } from "./readDate";

/** The part of a validation that says what may stand in the cell. */
export type ValidationCondition = Pick<ValidationInfo, "type" | "formula1"> &
  Partial<Pick<ValidationInfo, "operator" | "formula2">>;

type Members = Readonly<Record<string, unknown>>;

/** Members of `Excel.DataValidationRule` that hold a comparison, by the type each stands for. */
const COMPARED = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;

/** Assumption: a list longer than the Data Validation dialog takes is refused. */
const MOST_LIST_CHARACTERS = 255;

const TEXT_LIST = /^"(.*)"$/s;

/**
 * Reads a rule: "Data validation rule that contains different type of data validation criteria."
 * (https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule)
 * A list's source is "a string that contains a comma-separated number, Boolean, or date", or a formula; a `Range` is not played.
 */
export function readValidationRule(rule: unknown, date1904: boolean): ValidationCondition {
  const members = asRecord(rule);
  const [name] = Object.keys(members);
  if (members["list"] !== undefined) return listCondition(asRecord(members["list"]));
  if (members["custom"] !== undefined) {
    return { type: "Custom", formula1: asText(asRecord(members["custom"])["formula"]) };
  }
  for (const [member, type] of Object.entries(COMPARED)) {
    if (members[member] !== undefined) return comparison(type, asRecord(members[member]), date1904);
  }
  throw notPlayed("DataValidation", `rule.${name ?? ""}`);
}

/** Writes a rule as the client reads it: "it will always be returned as a string formula, for example: "=10"". */
export function writeValidationRule(info: ValidationCondition): Members {
  const { type, operator, formula1, formula2 } = info;
  if (type === "List") {
    const texts = TEXT_LIST.exec(formula1)?.[1];
    return { list: { inCellDropDown: true, source: texts ?? formula1 } };
  }
  if (type === "Custom") return { custom: { formula: formula1 } };
  const member = Object.entries(COMPARED).find(([, one]) => one === type)?.[0] ?? type;
  const operands = {
    formula1: asFormula(formula1),
    ...(formula2 === undefined ? {} : { formula2: asFormula(formula2) }),
  };
  return { [member]: { ...operands, operator: operator ?? "Between" } };
}

function listCondition(list: Members): ValidationCondition {
  const source = list["source"];
  if (typeof source === "object") throw notPlayed("DataValidation", "rule.list.source as a Range");
  const text = asText(source);
  if (!text.startsWith("=") && text.length > MOST_LIST_CHARACTERS) throw new RichApiError("InvalidArgument");
  return { type: "List", formula1: text.startsWith("=") ? text : `"${text}"` };
}

function comparison(type: ValidationInfo["type"], members: Members, date1904: boolean): ValidationCondition {
  const operand = type === "Date" || type === "Time" ? (value: unknown) => moment(value, date1904) : amount;
  const second = members["formula2"];
  return {
    type,
    formula1: operand(members["formula1"]),
    operator: asOneOf(asOptionalText(members["operator"]) ?? "Between", validationOperators),
    ...(second === undefined || second === null ? {} : { formula2: operand(second) }),
  };
}

/** "it can be passed in as a number, a range object, or a string formula". */
function amount(value: unknown): string {
  if (typeof value === "number" || typeof value === "string") return String(value);
  throw new RichApiError("InvalidArgument");
}

/** "[...] where the string is either a stringified date/time in ISO8601 format, a cell reference like "=A1", or a formula". */
function moment(value: unknown, date1904: boolean): string {
  const text = asText(value);
  if (text.startsWith("=")) return text;
  const read = readDate(text.replace(/(?:\.\d+)?Z$/, ""), date1904);
  if (read === null) throw new RichApiError("InvalidArgument");
  return String(read.value);
}

function asFormula(text: string): string {
  return text.startsWith("=") ? text : `=${text}`;
}
