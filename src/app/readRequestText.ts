import { readRequest } from "../domain/requests/readRequest";
import type { ReadRequest } from "../domain/requests/request";
import type { MonthState } from "./state";

/** What is recognised in a worker's e-mail, by the county's own forms; a person confirms it. */
export function readRequestText({ review }: Pick<MonthState, "review">, text: string): ReadRequest {
  return readRequest(text, review.settings);
}
