import { withinTime } from "./timeLimit";

/** Reads what a batch has loaded, once Excel has answered. */
export type Answer<T> = () => T;

/** Sends batches to Excel, one sync each, and counts them. */
export class RoundTrips {
  private sent = 0;

  constructor(private readonly milliseconds: number) {}

  get count(): number {
    return this.sent;
  }

  /**
   * One batch and its sync, within the time limit. Ranges made in it must be untracked, or Excel.run sends one more batch to
   * let go of them. Waits while a cell is being edited (RunOptions.delayForCellEdit).
   */
  once<T>(queue: (context: Excel.RequestContext) => Answer<T>): Promise<T> {
    this.sent += 1;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      const answer = queue(context);
      await context.sync();
      return answer();
    });
    return withinTime(run, this.milliseconds);
  }
}
