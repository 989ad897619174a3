import type { ConditionalFormatInfo, Grid } from "../../grid/grid";
import { RichApiError } from "../richapi/richApiError";

/** What a conditional format may change after it was added. */
export type RuleChange = Partial<Pick<ConditionalFormatInfo, "formula" | "look" | "stopIfTrue" | "priority">>;

/**
 * Conditional formats under ids that stay. The pane adds a format first and gives it its formula afterwards, while the
 * grid knows only finished ones: a format without a formula waits here.
 */
export class RuleDrafts {
  private readonly drafts = new Map<string, ConditionalFormatInfo>();
  /** Id the pane knows, for formats that were written again under another id of the grid. */
  private readonly knownAs = new Map<string, string>();
  private last = 0;

  constructor(private readonly grid: Grid) {}

  /** The formats of a worksheet, first priority first. */
  list(sheetId: string): ConditionalFormatInfo[] {
    const written = this.grid
      .conditionalFormats(sheetId)
      .map((one) => ({ ...one, id: this.knownAs.get(one.id) ?? one.id }));
    const drafts = [...this.drafts.values()].filter((one) => one.sheetId === sheetId);
    return [...drafts, ...written].sort((one, other) => one.priority - other.priority);
  }

  /** The format; ItemNotFound after it was deleted. */
  get(sheetId: string, id: string): ConditionalFormatInfo {
    const format = this.list(sheetId).find((one) => one.id === id);
    if (format === undefined) throw new RichApiError("ItemNotFound");
    return format;
  }

  add(format: Omit<ConditionalFormatInfo, "id">): string {
    this.last += 1;
    const id = `{CF000000-0000-0000-0000-${String(this.last).padStart(12, "0")}}`;
    this.drafts.set(id, { ...format, id });
    return id;
  }

  change(sheetId: string, id: string, change: RuleChange): void {
    const format = { ...this.get(sheetId, id), ...change };
    if (this.drafts.has(id) && format.formula === "") {
      this.drafts.set(id, format);
      return;
    }
    const { id: _known, ...rest } = format;
    this.remove(sheetId, id);
    this.knownAs.set(this.grid.addConditionalFormat(rest), id);
  }

  remove(sheetId: string, id: string): void {
    this.get(sheetId, id);
    if (this.drafts.delete(id)) return;
    const gridId = [...this.knownAs].find(([, known]) => known === id)?.[0] ?? id;
    this.knownAs.delete(gridId);
    this.grid.removeConditionalFormat(sheetId, gridId);
  }
}
