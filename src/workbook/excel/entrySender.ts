import type { NewEntry } from "../../domain/plan/editPlan";
import type { ColumnsToCome } from "../decide";
import { placeEntries, type EntryDecision, type PlacedEntry } from "../placeEntries";
import type { Unwritten } from "../port";
import type { EntryAttempt, Landing } from "../settleEntries";
import type { Look } from "../tabLook";
import type { WorkedPlan } from "../workedPlan";

/** Places the new entries of each chunk by the look before it, and remembers what was sent where. */
export class EntrySender {
  readonly attempts: EntryAttempt[] = [];
  /** New entries that were not sent since the first look. */
  readonly left: Unwritten[] = [];
  /** How many cells of entries were left alone. */
  leftCells: number;

  constructor(
    private readonly plan: WorkedPlan,
    first: EntryDecision,
  ) {
    this.leftCells = first.leftCells + plan.kept.cells;
  }

  /** The tabs that new entries concern: their own, and those that may hold their addresses. */
  tabsOf(entries: readonly NewEntry[]): string[] {
    return entries.length > 0 ? [...entries.map(({ tab }) => tab), ...this.plan.against] : [];
  }

  /** Decides where the entries go; from then on they count as sent. */
  place(entries: readonly NewEntry[], look: Look, toCome: ColumnsToCome): EntryDecision {
    const decision = placeEntries({ ...this.plan, entries }, look, toCome);
    this.left.push(...decision.left);
    this.leftCells += decision.leftCells;
    this.attempts.push(...decision.writes.map((one) => ({ ...one, landing: null, atWrite: null })));
    return decision;
  }

  /** Remembers what the batch told of the entries that were placed last. */
  remember(placed: readonly PlacedEntry[], landings: readonly Landing[], atWrite: Look): void {
    const sent = placed.map((one, at) => ({ ...one, landing: landings[at] ?? null, atWrite }));
    this.attempts.splice(this.attempts.length - placed.length, placed.length, ...sent);
  }
}
