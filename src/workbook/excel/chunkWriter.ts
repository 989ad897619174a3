import type { Append, CellEdit } from "../../domain/plan/editPlan";
import { ANSWER_BYTES, answerBytes } from "../answerBytes";
import type { Chunk } from "../chunks";
import { isColumnFree, validatedPlaces } from "../columnHelps";
import { decide, type LeftEdit } from "../decide";
import { fieldsOf } from "../leavings";
import { cellCount } from "../entryLine";
import { logIntent } from "../logSheet";
import type { PlacedEntry } from "../placeEntries";
import { columnsToCome, type Preparation } from "../preparation";
import { findOverwrittenHeaders, type OverwrittenHeader } from "../overwritten";
import { reportWishesOf } from "../reportLook";
import { cellsOfReports, reportsThere, reportsUnseen } from "../reportWork";
import { rowFinder, type RowFinder } from "../rowFinder";
import type { Attempt } from "../settle";
import type { Look } from "../tabLook";
import { undoPlan } from "../undoPlan";
import type { WorkedPlan } from "../workedPlan";
import type { ApplyTools } from "./applyTools";
import { EntrySender } from "./entrySender";
import { giveHelps, queueValidations, type SeenHelp } from "./helps";
import { addHighlights, queueShortHighlights, type ShortHighlights } from "./highlights";
import { lookAtSheets, queueLook, type LookRequest } from "./lookAtSheets";
import { queueEntries } from "./newEntries";
import { makeTab } from "./newTabs";
import { appendRows, withdrawRows } from "./ownSheets";
import { writeReport } from "./reports";
import { appendColumns, giveBackHeaders, writeEdits } from "./unitTabs";

/** Sends the chunks of one plan, and remembers what was sent where. Each chunk is decided by the look before it. */
export class ChunkWriter {
  readonly attempts: Attempt[] = [];
  readonly entries: EntrySender;
  readonly appended: Append[] = [];
  readonly left: LeftEdit[];
  readonly log: Append;
  /** About how many bytes each sheet took in the first look's answer. */
  private readonly bytes: ReadonlyMap<string, number>;
  /** What the chunk to come is decided by. */
  private look: Look;
  alreadyThere: number;
  private readonly find: RowFinder;
  private readonly emptied: ReadonlySet<CellEdit>;
  hasBegun = false;
  shortHighlights: ShortHighlights = [];
  /** The helps that were given, with what their cells had right before, and those that may go. Null: the answer was lost. */
  seenHelps: { readonly given: readonly SeenHelp[]; readonly off: readonly SeenHelp[] } | null = null;
  /** The tabs as the first batch read them right before it wrote. */
  atFirstWrite: Look | null = null;
  overwrittenHeaders: (now: Look) => ReadonlyMap<string, readonly OverwrittenHeader[]> = () => new Map();

  constructor(
    private readonly plan: WorkedPlan,
    private readonly tools: ApplyTools,
    readonly preparation: Preparation,
    readonly firstLook: Look,
    plannedEdits: number,
  ) {
    this.look = firstLook;
    this.find = rowFinder(plan);
    this.left = [...preparation.decision.left];
    this.alreadyThere = alreadyThereOf(preparation, plan);
    this.entries = new EntrySender(plan, preparation.entries);
    this.emptied = new Set(plan.offs.flatMap(({ edits }) => edits));
    this.bytes = new Map(
      [...firstLook.tabs, ...firstLook.own].map(([name, sheet]) => [name, answerBytes(sheet.cells)]),
    );
    const cells = [...plan.entries, ...plan.entriesOff].map((entry) => cellCount(entry, firstLook.tabs.get(entry.tab)));
    const planned = cells.reduce((sum, count) => sum + count, plannedEdits + cellsOfReports(plan));
    this.log = logIntent(plan, tools.options.at, planned);
  }

  /**
   * One batch: a look at the cells right before they are written, the chunk, and a look at what the next one concerns. The
   * first also logs the intent and makes what is missing. Where both looks are too large for one answer, the first is left
   * out; where the second is too large alone, it takes syncs of its own.
   */
  async send(chunk: Chunk, next: Chunk | undefined): Promise<void> {
    const isFirst = !this.hasBegun;
    const attempts = this.attemptsOf(chunk.edits, isFirst);
    const placed = this.placesFor(chunk, isFirst);
    this.hasBegun = true;
    const from = this.attempts.push(...attempts) - attempts.length;
    this.appended.push(...chunk.appends);
    const atWriteTabs = this.requestAtWrite(attempts, placed, isFirst);
    const nextTabs = this.requestFor(next);
    const isNextLarge = this.bytesOf(nextTabs) > ANSWER_BYTES;
    const isBothLarge = this.bytesOf(atWriteTabs) + (isNextLarge ? 0 : this.bytesOf(nextTabs)) > ANSWER_BYTES;
    const looks = await this.tools.trips.once((context) => {
      context.runtime.enableEvents = false;
      const short = isFirst ? queueShortHighlights(context, this.plan, this.look) : () => this.shortHighlights;
      const helps = isFirst ? this.queueValidations(context) : () => this.seenHelps;
      const atWrite = queueLook(context, isBothLarge ? this.nothing() : atWriteTabs);
      if (isFirst) this.queueStart(context);
      for (const append of chunk.appends) appendRows(context, append, this.look);
      this.queueEdits(context, attempts);
      const landings = queueEntries(context, placed, this.look);
      if (isFirst) this.queueRules(context);
      const after = queueLook(context, isNextLarge ? this.nothing() : nextTabs);
      const answers = () => ({ short: short(), helps: helps(), atWrite: atWrite(), landings: landings() });
      return () => ({ ...answers(), after: after() });
    });
    const seen = attempts.map((attempt) => ({ ...attempt, atWrite: looks.atWrite.tabs.get(attempt.edit.tab) ?? null }));
    this.attempts.splice(from, attempts.length, ...seen);
    this.entries.remember(placed, looks.landings, looks.atWrite);
    this.shortHighlights = looks.short;
    this.seenHelps = looks.helps;
    if (isFirst) this.atFirstWrite = looks.atWrite;
    if (isFirst) this.overwrittenHeaders = this.headersAt(this.look, looks.atWrite);
    const look = isNextLarge ? await lookAtSheets(this.tools.trips, nextTabs, true) : looks.after;
    this.look = await this.withoutFalseHeaders(look, nextTabs, isNextLarge);
  }

  /** The undo of everything sent, where nobody could look at what arrived. */
  undoUnseen() {
    const { withdrawals, columns, highlights, newTabs, helps } = this.preparation;
    const done = {
      written: this.attempts.filter(({ edit }) => !this.emptied.has(edit)),
      entries: this.entries.attempts.map(({ entry }) => entry),
      entriesOff: this.plan.offs.map(({ entry }) => entry),
      appended: this.appended,
      withdrawn: withdrawals.map(({ append }) => append),
      columns: fieldsOf(columns),
      columnsOff: [],
      highlights,
      highlightsOff: [],
      newTabs,
      newTabsOff: [],
      helps: helps.map(({ help }) => help).filter((help) => isColumnFree(help, this.firstLook)),
      helpsOff: [],
      ...reportsUnseen(this.plan, this.firstLook),
    };
    return undoPlan(this.plan, done, this.look);
  }

  /** Under a header of ours that came down on a moved column nothing may be written: it goes first, and the look is made anew. */
  private async withoutFalseHeaders(look: Look, request: LookRequest, isLarge: boolean): Promise<Look> {
    const { trips } = this.tools;
    const overwritten = [...this.overwrittenHeaders(look)].filter(([, headers]) => headers.length > 0);
    if (overwritten.length === 0) return look;
    await trips.once((context) => {
      for (const [tab, headers] of overwritten) giveBackHeaders(context.workbook.worksheets.getItem(tab), headers);
      return () => null;
    });
    return lookAtSheets(trips, request, isLarge);
  }

  private attemptsOf(edits: readonly CellEdit[], isFirst: boolean): Attempt[] {
    const decision = decide(edits, this.look, isFirst ? columnsToCome(this.preparation.columns) : new Map(), this.find);
    this.left.push(...decision.left);
    this.alreadyThere += decision.alreadyThere.length;
    return decision.writes.flatMap((write) => {
      const tab = this.look.tabs.get(write.edit.tab);
      return tab ? [{ ...write, tab, atWrite: null }] : [];
    });
  }

  private placesFor({ entries }: Chunk, isFirst: boolean): readonly PlacedEntry[] {
    const toCome = isFirst ? columnsToCome(this.preparation.columns) : new Map();
    const { writes, alreadyThere } = this.entries.place(entries, this.look, toCome);
    this.alreadyThere += alreadyThere;
    return writes;
  }

  private queueStart(context: Excel.RequestContext): void {
    appendRows(context, this.log, this.look);
    for (const tab of this.preparation.newTabs) makeTab(context, tab, this.look);
    for (const [name, columns] of this.preparation.columns) {
      const tab = this.look.tabs.get(name);
      if (tab) appendColumns(context.workbook.worksheets.getItem(name), columns, tab.map.headerRow);
    }
    for (const withdrawal of this.preparation.withdrawals) withdrawRows(context, withdrawal, this.look);
    for (const steps of this.preparation.reports.steps) writeReport(context, steps, this.look.date1904);
  }

  private queueEdits(context: Excel.RequestContext, attempts: readonly Attempt[]): void {
    for (const name of new Set(attempts.map(({ edit }) => edit.tab))) {
      const tab = this.look.tabs.get(name);
      const mine = attempts.filter(({ edit }) => edit.tab === name);
      if (tab) {
        const isEmptied = (edit: CellEdit) => this.emptied.has(edit);
        writeEdits(context.workbook.worksheets.getItem(name), mine, tab, this.look.date1904, isEmptied);
      }
    }
  }

  private queueValidations(context: Excel.RequestContext) {
    const given = queueValidations(context, this.preparation.helps);
    const off = queueValidations(context, validatedPlaces(this.plan.helpsOff, this.firstLook));
    return () => ({ given: given(), off: off() });
  }

  private queueRules(context: Excel.RequestContext): void {
    giveHelps(context, this.preparation.helps);
    for (const highlight of this.preparation.highlights) {
      const tab = this.look.tabs.get(highlight.tab);
      const sheet = context.workbook.worksheets.getItem(highlight.tab);
      if (tab) addHighlights(sheet, highlight, tab, this.preparation.columns.get(highlight.tab) ?? []);
    }
  }

  private bytesOf({ tabs, own }: LookRequest): number {
    return [...tabs, ...own].reduce((sum, name) => sum + (this.bytes.get(name) ?? 0), 0);
  }

  private headersAt(decided: Look, atWrite: Look): ChunkWriter["overwrittenHeaders"] {
    return (now) =>
      new Map(
        [...this.preparation.columns].flatMap(([name, columns]) => {
          const [before, then, after] = [decided, atWrite, now].map((look) => look.tabs.get(name));
          return before && then && after ? [[name, findOverwrittenHeaders(columns, before, then, after)] as const] : [];
        }),
      );
  }

  private requestAtWrite(attempts: readonly Attempt[], placed: readonly PlacedEntry[], isFirst: boolean): LookRequest {
    const entryTabs = this.entries.tabsOf(placed.map(({ entry }) => entry));
    const tabs = new Set([...attempts.map(({ edit }) => edit.tab), ...entryTabs]);
    if (isFirst) for (const tab of this.preparation.columns.keys()) tabs.add(tab);
    if (isFirst) for (const { help } of this.preparation.helps) tabs.add(help.tab);
    return { ...this.nothing(), tabs: [...tabs], reports: isFirst ? reportWishesOf(this.plan) : [] };
  }

  private requestFor(next: Chunk | undefined): LookRequest {
    const entryTabs = this.entries.tabsOf(next?.entries ?? []);
    return {
      ...this.nothing(),
      tabs: [...new Set([...(next?.edits ?? []).map(({ tab }) => tab), ...entryTabs])],
      own: [...new Set<string>(next?.appends.map((append) => append.sheet))],
    };
  }

  private nothing(): LookRequest {
    return {
      tabs: [],
      own: [],
      fresh: [],
      reports: [],
      withHelps: false,
      adoption: this.plan.adoption,
      protectedBefore: this.tools.protectedBefore,
    };
  }
}

/** How many cells of a plan show already what they are to show. */
export function alreadyThereOf({ decision, entries, reports }: Preparation, plan: WorkedPlan): number {
  return decision.alreadyThere.length + entries.alreadyThere + plan.kept.gone + reportsThere(plan, reports);
}
