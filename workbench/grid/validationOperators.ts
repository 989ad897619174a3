/** The words of `Excel.DataValidationOperator` and those that files have for them. */
const inFiles = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

export type ValidationOperator = keyof typeof inFiles;

export const validationOperators = Object.keys(inFiles) as readonly ValidationOperator[]; // the keys of the literal above

/** The file's word for an operator. */
export function operatorInFile(operator: ValidationOperator): string {
  return inFiles[operator];
}

/** The operator of the file's word; a rule without the word is "between". */
export function operatorFromFile(word: string | undefined): ValidationOperator {
  return validationOperators.find((operator) => inFiles[operator] === word) ?? "Between";
}
