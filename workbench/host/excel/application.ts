import { HostObject } from "../richapi/hostObject";
import { asOneOf } from "./argument";
import type { Book } from "./book";

/**
 * "Represents the Excel application that manages the workbook."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.application
 */
export class Application extends HostObject {
  readonly className = "Application";

  constructor(private readonly book: Book) {
    super();
  }

  /** "Returns the calculation mode used in the workbook [...] This is a runtime property." The practice Excel always calculates. */
  get calculationMode(): string {
    return this.book.calculationMode;
  }

  set calculationMode(mode: unknown) {
    this.book.calculationMode = asOneOf(mode, ["Automatic", "AutomaticExceptTables", "Manual"]);
  }

  /** "Recalculate all currently opened workbooks in Excel." */
  async calculate(type: unknown): Promise<void> {
    asOneOf(type, ["Recalculate", "Full", "FullRebuild"]);
    await this.book.settle();
  }

  /** "Suspends calculation until the next `context.sync()` is called." Results are the same here, only sooner. */
  suspendApiCalculationUntilNextSync(): void {}

  /** "Suspends screen updating until the next `context.sync()` is called." */
  suspendScreenUpdatingUntilNextSync(): void {}
}
