import { ActionType, type BatchReply, type BatchRequest } from "./richapi/batch";
import { runBatch } from "./richapi/runBatch";
import type { BookSession } from "./bookSession";
import { CellEdit } from "./cellEdit";
import { Faults, type Fault } from "./faults";
import { isRoundTrip, RoundTrips } from "./roundTrips";
import { methodReply, TransportError } from "./xdm/dispatch";

/** "Excel on the web limits requests and responses to 5 MB." */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Batches of the workbook; those of the client's own services carry other names. */
const OF_THE_WORKBOOK = "IterativeExecutor";
const DELAY_FOR_CELL_EDIT = 64;
const NEVER = "never";

/** The payload of a reply; null when none is ever sent. */
type Answer = Record<string, unknown> | null;

/** Called before and after each round trip, so that a second person may change the workbook in between. */
export type BetweenRoundTrips = (moment: "before" | "after", roundTrip: number) => void | Promise<void>;

/** Runs batches one after another, as the weather of the day allows. */
export class BatchRunner {
  readonly faults = new Faults();
  readonly roundTrips = new RoundTrips();
  readonly cellEdit = new CellEdit();
  betweenRoundTrips: BetweenRoundTrips = () => {};
  /** The batch under way; the next one waits for it. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly session: () => BookSession) {}

  /**
   * Answers the `ArrayData` of a rich-API call: `[customData, "POST", "ProcessQuery", headers, body, 0, flags, ...]`.
   * The promise never resolves when a fault says that no answer comes.
   */
  run(arrayData: readonly unknown[]): Promise<Record<string, unknown>> {
    const [customData, , , , body, , flags] = arrayData;
    if (typeof body !== "string") throw new Error("ProcessQuery without a body");
    // What Microsoft's client writes; the shapes are in richapi/batch.ts.
    const request = JSON.parse(body) as BatchRequest;
    const counted = customData === OF_THE_WORKBOOK && isRoundTrip(request);
    const waits = (Number(flags) & DELAY_FOR_CELL_EDIT) !== 0;
    const work = () => (counted ? this.roundTrip(request, body, waits) : this.service(request));
    const answer = this.queue.then(work);
    this.queue = answer.catch(() => undefined);
    return new Promise((resolve, reject) => {
      answer.then((reply) => reply !== null && resolve(reply), reject);
    });
  }

  private async service(request: BatchRequest): Promise<Answer> {
    return dataReply(JSON.stringify(await runBatch(request, this.session())));
  }

  private async roundTrip(request: BatchRequest, body: string, waits: boolean): Promise<Answer> {
    const bytesSent = byteLength(body);
    const fault = this.faults.take();
    const number = this.roundTrips.read().roundTrips + 1;
    await this.betweenRoundTrips("before", number);
    this.session().noticeSheets("Remote");
    await this.waitForTurn(fault, waits);
    const refusal = this.refusal(bytesSent, fault);
    if (refusal !== null) {
      this.roundTrips.add(bytesSent, 0);
      return refusal === NEVER ? null : methodReply(refusal);
    }
    const reply = await this.execute(request, fault);
    const json = JSON.stringify(reply);
    this.roundTrips.add(bytesSent, byteLength(json));
    await this.betweenRoundTrips("after", number);
    this.session().noticeSheets("Remote");
    return answerAfter(json, fault);
  }

  private async waitForTurn(fault: Fault | undefined, waits: boolean): Promise<void> {
    if (fault?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    if (waits) await this.cellEdit.finished();
  }

  /** Why the batch is not run at all; null when it is. */
  private refusal(bytesSent: number, fault: Fault | undefined): number | typeof NEVER | null {
    if (fault?.kind === "refused") return fault.error;
    if (fault?.kind === "unanswered") return NEVER;
    if (bytesSent > MOST_BYTES) return TransportError.RequestTooLarge;
    return this.cellEdit.isOn() ? TransportError.CellEditMode : null;
  }

  private async execute(request: BatchRequest, fault: Fault | undefined): Promise<BatchReply> {
    const session = this.session();
    const halved = fault?.kind === "half" || fault?.kind === "halfUnanswered";
    session.events.hold();
    try {
      const reply = await runBatch(request, session, halved ? halfOfTheWrites(request) : Infinity);
      session.noticeSheets("Local");
      return reply;
    } finally {
      setTimeout(() => session.events.flush(), 0);
    }
  }
}

function answerAfter(json: string, fault: Fault | undefined): Answer {
  if (fault?.kind === "lostReply" || fault?.kind === "halfUnanswered") return null;
  if (fault?.kind === "failedAfter" || fault?.kind === "half") return methodReply(fault.error);
  return byteLength(json) > MOST_BYTES ? methodReply(TransportError.ResponseTooLarge) : dataReply(json);
}

/** How many actions run until half of the writes are done; half of all actions where nothing is written. */
function halfOfTheWrites({ Actions: actions }: BatchRequest): number {
  const writes = actions.flatMap((action, index) => (isWrite(action) ? [index] : []));
  const cut = writes[Math.floor(writes.length / 2)];
  return cut ?? Math.floor(actions.length / 2);
}

function isWrite({ ActionType: type, Name: name }: BatchRequest["Actions"][number]): boolean {
  if (type === ActionType.Method) return !name.startsWith("_");
  return type === ActionType.SetProperty || type === ActionType.Update;
}

/** The client reads neither the status nor the headers; errors stand in the body. */
function dataReply(json: string): Record<string, unknown> {
  return methodReply(TransportError.None, { Data: [200, ["Content-Type", "application/json"], json] });
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
