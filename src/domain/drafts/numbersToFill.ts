import { severities } from "../findings/severities";
import type { Entry } from "../license/entry";
import { checkCaseNumber } from "../rules/checkCaseNumber";
import { checkEmail } from "../rules/checkEmail";
import type { CellCheck } from "../rules/checkRules";
import { checkWorkerNumber } from "../rules/checkWorkerNumber";
import type { Settings } from "../settings/settings";
import type { CellValue } from "../values/cell";

/** Address and numbers of a row as a draft may have them; "" where the cell holds something else, which a person looks up. */
export type NumbersToFill = { readonly email: string; readonly caseNumber: string; readonly workerNumber: string };

/** What a row has under e-mail, case number and worker number, where that is what it is: a request goes out with these (R40). */
export function numbersToFill({ cells }: Pick<Entry, "cells">, settings: Settings): NumbersToFill {
  const { email = "", caseNumber = "", workerNumber = "" } = cells;
  return {
    email: rightText(email, checkEmail(email, settings)),
    caseNumber: rightText(caseNumber, checkCaseNumber(caseNumber, settings)),
    workerNumber: rightText(workerNumber, checkWorkerNumber(workerNumber, settings)),
  };
}

/** The cell, unless it has an error without a certain correction: what was meant cannot be known. */
function rightText(value: CellValue, check: CellCheck | null): string {
  const isWrong = check !== null && check.after === undefined && severities[check.code] === "error";
  return isWrong ? "" : String(value);
}
