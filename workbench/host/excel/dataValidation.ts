import { isValid, validationAt } from "../../grid/checkValidation";
import type { Area, ValidationInfo } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { intersection } from "./address";
import { asFlag, asOneOf, asRecord, asText } from "./argument";
import type { Book } from "./book";
import { readValidationRule, writeValidationRule } from "./validationRule";

/**
 * "Represents the data validation applied to the current range."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.datavalidation
 */
export class DataValidation extends HostObject {
  readonly className = "DataValidation";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: () => Area,
  ) {
    super();
  }

  /** "Type of the data validation, see `Excel.DataValidationType` for details." Assumption: "Inconsistent" where cells differ. */
  get type(): string {
    const { rule, uniform } = this.found();
    if (!uniform) return "Inconsistent";
    return rule?.type ?? "None";
  }

  /** "Data validation rule that contains different type of data validation criteria." */
  get rule(): Readonly<Record<string, unknown>> | null {
    const { rule, uniform } = this.found();
    if (!uniform) return null;
    return rule === null ? {} : writeValidationRule(rule);
  }

  set rule(rule: unknown) {
    const condition = readValidationRule(rule, this.book.grid.date1904);
    const before = this.found().rule;
    this.write({
      ...condition,
      ignoreBlanks: before?.ignoreBlanks ?? true,
      ...(before?.errorAlert === undefined ? {} : { errorAlert: before.errorAlert }),
      ...(before?.prompt === undefined ? {} : { prompt: before.prompt }),
    });
  }

  /** "Specifies if data validation will be performed on blank cells. Default is `true`." */
  get ignoreBlanks(): boolean {
    return this.found().rule?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(ignore: unknown) {
    this.write({ ...this.present(), ignoreBlanks: asFlag(ignore) });
  }

  /** "Prompt when users select a cell." Assumption: it needs a rule. */
  get prompt(): Readonly<Record<string, unknown>> {
    const prompt = this.found().rule?.prompt;
    return { title: prompt?.title ?? "", message: prompt?.message ?? "", showPrompt: prompt?.show ?? true };
  }

  set prompt(prompt: unknown) {
    const { title, message, showPrompt } = asRecord(prompt);
    const told = { title: asText(title ?? ""), message: asText(message ?? ""), show: asFlag(showPrompt ?? true) };
    this.write({ ...this.present(), prompt: told });
  }

  /** "Error alert when user enters invalid data." Assumption: it needs a rule. */
  get errorAlert(): Readonly<Record<string, unknown>> {
    const alert = this.found().rule?.errorAlert;
    const { title = "", message = "", style = "Stop", show = true } = alert ?? {};
    return { title, message, style, showAlert: show };
  }

  set errorAlert(alert: unknown) {
    const { title, message, showAlert, style } = asRecord(alert);
    const told = { title: asText(title ?? ""), message: asText(message ?? ""), show: asFlag(showAlert ?? true) };
    const kind = asOneOf(style ?? "Stop", ["Stop", "Warning", "Information"]);
    this.write({ ...this.present(), errorAlert: { ...told, style: kind } });
  }

  /**
   * "Represents if all cell values are valid according to the data validation rules. Returns `true` if all cell values are
   * valid, or `false` if all cell values are invalid. Returns `null` if there are both valid and invalid cell values within
   * the range." Assumption: a cell without a rule is valid.
   */
  get valid(): boolean | null {
    const { book, sheetId } = this;
    const used = book.grid.usedArea(sheetId, true);
    const looked = used === null ? null : intersection(this.area(), used);
    if (looked === null) return true;
    const verdicts = book.grid.values(sheetId, looked).flatMap((line, r) =>
      line.map((value, c) => {
        const place = { sheetId, row: looked.row + r, column: looked.column + c };
        const rule = validationAt(book.grid, place);
        return rule === null || isValid(book.grid, rule, place, value);
      }),
    );
    if (verdicts.every(Boolean)) return true;
    return verdicts.some(Boolean) ? null : false;
  }

  /** "Clears the data validation from the current range." */
  clear(): void {
    this.book.refuseProtected(this.sheetId);
    this.book.change(() => this.book.grid.clearValidation(this.sheetId, this.area()));
  }

  /** The rule of the range's cells, and whether all of them have it. */
  private found(): { readonly rule: ValidationInfo | null; readonly uniform: boolean } {
    const area = this.area();
    const touching = this.book.grid
      .validations(this.sheetId)
      .filter((one) => one.areas.some((part) => intersection(part, area) !== null));
    const [rule] = touching;
    if (rule === undefined) return { rule: null, uniform: true };
    const covered = rule.areas.reduce((sum, part) => {
      const common = intersection(part, area);
      return sum + (common === null ? 0 : common.rows * common.columns);
    }, 0);
    return { rule, uniform: touching.length === 1 && covered === area.rows * area.columns };
  }

  private present(): Omit<ValidationInfo, "sheetId" | "areas"> {
    const { rule } = this.found();
    if (rule === null) throw new RichApiError("InvalidOperation");
    return rule;
  }

  private write(validation: Omit<ValidationInfo, "sheetId" | "areas">): void {
    this.book.refuseProtected(this.sheetId);
    const { sheetId } = this;
    this.book.change(() => this.book.grid.setValidation({ ...validation, sheetId, areas: [this.area()] }));
  }
}
