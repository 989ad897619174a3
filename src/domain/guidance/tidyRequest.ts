import { checkCaseNumber } from "../rules/checkCaseNumber";
import { checkEmail } from "../rules/checkEmail";
import { checkName, isNameless } from "../rules/checkName";
import type { CellCheck } from "../rules/checkRules";
import { checkWorkerNumber, workerNumberKey } from "../rules/checkWorkerNumber";
import type { Settings } from "../settings/settings";
import { isBlank } from "../values/cell";
import { plainText } from "../values/plainText";
import { holdsSsnShape } from "../values/ssnShape";
import { refuse } from "./checkAnswers";
import type { GuideRefusal, RequestAnswers } from "./guideAct";

type Field = keyof RequestAnswers;

/** The answers as they are written, and what is wrong with them. */
export type TidyRequest = { readonly request: RequestAnswers; readonly refusals: readonly GuideRefusal[] };

/**
 * The answers with the certain corrections of rules section 4 (spaces, lower case, the county ID), checked by those very rules:
 * the row that they make shows no error in the fields that were typed. The worker number may be left out.
 */
export function tidyRequest(typed: RequestAnswers, settings: Settings): TidyRequest {
  const request: RequestAnswers = {
    firstName: plainText(typed.firstName),
    lastName: plainText(typed.lastName),
    email: corrected(plainText(typed.email), (text) => checkEmail(text, settings)),
    caseNumber: corrected(plainText(typed.caseNumber), (text) => checkCaseNumber(text, settings)),
    workerNumber: workerNumberKey(plainText(typed.workerNumber)),
  };
  const fields: readonly Field[] = ["firstName", "lastName", "email", "caseNumber", "workerNumber"];
  return { request, refusals: fields.flatMap((field) => refuseAnswer(field, request[field], settings)) };
}

function corrected(text: string, check: (text: string) => CellCheck | null): string {
  const after = check(text)?.after;
  return after === undefined ? text : String(after);
}

function refuseAnswer(field: Field, text: string, settings: Settings): GuideRefusal[] {
  if (isBlank(text)) return field === "workerNumber" ? [] : [refuse("blank", field)];
  if (holdsSsnShape(text)) return [refuse("holds-ssn", field)];
  const code = faultOf(field, text, settings)?.code;
  // A slip in the domain is a warning: nobody but the client knows whether it is one.
  if (code === undefined || code === "email-typo") return [];
  return [refuse(code === "email-staff-domain" ? "staff-address" : "malformed", field)];
}

function faultOf(field: Field, text: string, settings: Settings): Pick<CellCheck, "code"> | null {
  switch (field) {
    case "firstName":
    case "lastName":
      return isNoName(text) ? { code: "name-damaged-encoding" } : checkName(text);
    case "email":
      return checkEmail(text, settings);
    case "caseNumber":
      return checkCaseNumber(text, settings);
    case "workerNumber":
      return checkWorkerNumber(text, settings);
  }
}

/** One of Excel's errors, or what Excel would take for a formula: nobody is called so. */
function isNoName(text: string): boolean {
  return isNameless(text) || /^[=+\-@]/.test(text);
}
