import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import type { Book } from "./book";

/**
 * "Represents the protection of a worksheet object."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
 */
export class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  /** "Specifies if the worksheet is protected." */
  get protected(): boolean {
    return this.book.grid.isProtected(this.sheetId);
  }

  /**
   * "Protects a worksheet. Fails if the worksheet has already been protected." With AccessDenied since 2026
   * (OfficeDev/office-js issue 6784). Assumption: options and password make no difference to the practice Excel.
   */
  protect(): void {
    if (this.protected) throw new RichApiError("AccessDenied");
    this.book.change(() => this.book.grid.setProtected(this.sheetId, true));
  }

  /** "Unprotects a worksheet." One that is not protected: AccessDenied (OfficeDev/office-js issue 6784). */
  unprotect(): void {
    if (!this.protected) throw new RichApiError("AccessDenied");
    this.book.change(() => this.book.grid.setProtected(this.sheetId, false));
  }
}
