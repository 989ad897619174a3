/** What goes wrong with one batch. Codes are those of `TransportError`. */
export type Fault =
  /** Refused before anything ran. */
  | { readonly kind: "refused"; readonly error: number }
  /** Everything ran, and yet an error is answered. */
  | { readonly kind: "failedAfter"; readonly error: number }
  /** Half of the writes were done, then an error is answered. */
  | { readonly kind: "half"; readonly error: number }
  /** Half of the writes were done, and no answer ever comes. */
  | { readonly kind: "halfUnanswered" }
  /** Nothing ran, and no answer ever comes. */
  | { readonly kind: "unanswered" }
  /** Everything ran, and no answer ever comes. */
  | { readonly kind: "lostReply" }
  /** Runs after a while. */
  | { readonly kind: "slow"; readonly milliseconds: number };

/** Bad days: which of the coming round trips go wrong, and how. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private next = 1;

  /** Plans a fault for the n-th round trip from now; 1 is the next one. */
  plan(roundTrip: number, fault: Fault): void {
    this.planned.set(this.next + roundTrip - 1, fault);
  }

  clear(): void {
    this.planned.clear();
  }

  /** The fault of the round trip that begins now. */
  take(): Fault | undefined {
    const fault = this.planned.get(this.next);
    this.planned.delete(this.next);
    this.next += 1;
    return fault;
  }
}
