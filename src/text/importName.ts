import type { SerialDate } from "../domain/values/serialDate";
import { describeDay } from "./dates";

/** What an import is called in the Log and on the Undo button; the day is the clock's. */
export function importName(today: SerialDate): string {
  return `import of ${describeDay(today)}`;
}
