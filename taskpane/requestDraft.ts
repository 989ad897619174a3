import type { Entry } from "../src/domain/license/entry";
import type { RequestAnswers } from "../src/domain/guidance/guideAct";
import type { ReadRequest } from "../src/domain/requests/request";

/** The fields of a request, in the order in which they are confirmed. */
export const requestFields = ["firstName", "lastName", "email", "caseNumber", "workerNumber"] as const;

/** One field of a request. */
export type RequestField = (typeof requestFields)[number];

/** Where what stands in a field comes from: a person, the pasted e-mail, the earlier row, or nobody yet. */
export type AnswerSource = "typed" | "text" | "row" | "none";

/** A request while it is being confirmed. */
export type RequestDraft = Readonly<Record<RequestField, { readonly value: string; readonly source: AnswerSource }>>;

/** Nothing is known yet. */
export const emptyRequest: RequestDraft = fields(() => ({ value: "", source: "none" }));

/** A request that begins with what an earlier row says of the client; consent is not among it. */
export function requestOfEntry({ cells }: Pick<Entry, "cells">): RequestDraft {
  return fields((field) => {
    const value = String(cells[field] ?? "").trim();
    return { value, source: value === "" ? "none" : "row" };
  });
}

/** What was recognized takes the place of what nobody typed. A field that the newest text does not have is empty again. */
export function withRead(draft: RequestDraft, read: ReadRequest): RequestDraft {
  return fields((field) => {
    const [before, value] = [draft[field], read[field]];
    if (before.source === "typed") return before;
    if (value !== null) return { value, source: "text" };
    return before.source === "row" ? before : { value: "", source: "none" };
  });
}

/** A person's word stands above everything else; an emptied field is open again for what is recognized. */
export function withTyped(draft: RequestDraft, field: RequestField, value: string): RequestDraft {
  return { ...draft, [field]: { value, source: value === "" ? "none" : "typed" } };
}

/** The answers as they stand in the fields. */
export function requestAnswers(draft: RequestDraft): RequestAnswers {
  const { firstName, lastName, email, caseNumber, workerNumber } = draft;
  return {
    firstName: firstName.value,
    lastName: lastName.value,
    email: email.value,
    caseNumber: caseNumber.value,
    workerNumber: workerNumber.value,
  };
}

function fields(answerOf: (field: RequestField) => RequestDraft[RequestField]): RequestDraft {
  return {
    firstName: answerOf("firstName"),
    lastName: answerOf("lastName"),
    email: answerOf("email"),
    caseNumber: answerOf("caseNumber"),
    workerNumber: answerOf("workerNumber"),
  };
}
