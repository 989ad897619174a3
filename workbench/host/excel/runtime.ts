import { HostObject } from "../richapi/hostObject";
import { asFlag } from "./argument";
import type { Book } from "./book";

/** "Represents the Excel Runtime class." (https://learn.microsoft.com/javascript/api/excel/excel.runtime) */
export class Runtime extends HostObject {
  readonly className = "Runtime";

  constructor(private readonly book: Book) {
    super();
  }

  /** "Toggle JavaScript events in the current task pane or content add-in." */
  get enableEvents(): boolean {
    return this.book.events.enabled;
  }

  set enableEvents(on: unknown) {
    this.book.events.enabled = asFlag(on);
  }
}
