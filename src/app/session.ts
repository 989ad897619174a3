import { rowWords } from "../text/rowWords";
import { applyMonth } from "./applyMonth";
import { undoLast } from "./applyPlan";
import { checkSelected } from "./checkSelected";
import { carryOut, decideSameClient, fix } from "./corrections";
import { follow, newFollowing, stopFollowing } from "./follow";
import type { Intent } from "./intents";
import { newLive } from "./live";
import { lookForMerges } from "./lookForMerges";
import { openClient } from "./openClient";
import { dismiss, propose } from "./proposals";
import { createQueue } from "./queue";
import { readAgain } from "./readBook";
import type { Room, SessionParts } from "./room";
import { show } from "./show";
import { initialState, nothingRefused, type State } from "./state";
import { createStore } from "./store";
import { setAsOf, setFallbackPeriod, settle, setUnitMonths, tick } from "./wishes";

/** A month's work in one workbook: intents in, state out. */
export type Session = {
  /** Carries out one intent after those before it. The promise ends when its result is in the state; it fails only on a bug. */
  readonly send: (intent: Intent) => Promise<void>;
  readonly state: () => State;
  /** Calls the listener after every change of the state; answers how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Stops watching the workbook and following its selection. */
  readonly close: () => Promise<void>;
};

/** Starts a session. It is the one place that awaits the workbook, and it knows nothing of the screen. */
export function createSession(parts: SessionParts): Session {
  const queue = createQueue();
  const room: Room = {
    words: rowWords,
    ...parts,
    store: createStore(initialState),
    queue,
    live: newLive(),
    following: newFollowing(),
    sources: new Map(),
    stepsDone: new Map(),
    check: null,
    readAttendance: null,
    merges: null,
    sought: null,
    asked: null,
    renewNumbers: null,
    brought: 0,
    closed: false,
    opening: null,
    unwatch: null,
  };
  return {
    send: (intent) => (intent.kind === "cancel" ? cancel(room) : queue(async () => run(room, intent))),
    state: room.store.get,
    subscribe: room.store.subscribe,
    close: () => {
      room.closed = true;
      return queue(async () => {
        await stopFollowing(room);
        await room.unwatch?.();
      });
    },
  };
}

function run(room: Room, intent: Exclude<Intent, { kind: "cancel" }>): Promise<void> | void {
  switch (intent.kind) {
    case "read":
    case "check":
      return readAgain(room);
    case "addFiles":
    case "addText":
    case "addSheet":
    case "removeReport":
    case "answer":
      return runForReports(room, intent);
    case "settle":
      return settle(room, intent.email, intent.settlement);
    case "setAsOf":
      return setAsOf(room, intent.asOf);
    case "setFallbackPeriod":
      return setFallbackPeriod(room, intent.period);
    case "setUnitMonths":
      return setUnitMonths(room, intent.tab, intent.months);
    case "tick":
      return tick(room, intent.entries, intent.ticked);
    case "lookForMerges":
      return lookForMerges(room);
    case "fix":
      return fix(room, intent.place);
    case "proposeFixes":
    case "proposeSsn":
    case "proposeMarks":
      return propose(room, intent);
    case "decideSameClient":
      return decideSameClient(room, intent.places, intent.outcome);
    case "setUp":
      return import("./setUp").then(({ setUp }) => setUp(room, intent.answers));
    case "carryOut":
      return carryOut(room);
    case "dismiss":
      return dismiss(room);
    case "apply":
      return applyMonth(room);
    case "undo":
      return undoLast(room);
    case "openReport":
    case "makeReport":
    case "writeCountable":
      return runForNumbers(room, intent);
    default:
      return runForRows(room, intent);
  }
}

/** The intents about reports. What reads them is loaded when the first one comes. */
type ReportIntent = Extract<Intent, { kind: "addFiles" | "addText" | "addSheet" | "removeReport" | "answer" }>;

async function runForReports(room: Room, intent: ReportIntent): Promise<void> {
  const reports = await import("./addReports");
  switch (intent.kind) {
    case "addFiles":
      return reports.addFiles(room, intent.files);
    case "addText":
      return reports.addText(room, intent.text);
    case "addSheet":
      return reports.addSheet(room, intent.sheet);
    case "removeReport":
      return reports.removeReport(room, intent.report);
    case "answer":
      return reports.answerReport(room, intent.report, intent.answers);
  }
}

/** The intents about hours and counts. What reckons and words them is loaded when it is asked for. */
type NumbersIntent = Extract<Intent, { kind: "openReport" | "makeReport" | "writeCountable" }>;

async function runForNumbers(room: Room, intent: NumbersIntent): Promise<void> {
  switch (intent.kind) {
    case "openReport":
      return (await import("./openNumbers")).openNumbers(room, intent.open, intent.scope);
    case "makeReport":
      return (await import("./makeReport")).makeReport(room, intent);
    case "writeCountable":
      return (await import("./writeCountable")).writeCountable(room, intent.month);
  }
}

/** The intents about single rows: one client, and the guides. */
type RowIntent = Extract<
  Intent,
  { kind: "show" | "openClient" | "follow" | "checkSelected" | "guide" | "forgetRefusals" | "wordDraft" }
>;

function runForRows(room: Room, intent: RowIntent): Promise<void> | void {
  switch (intent.kind) {
    case "show":
      return show(room, intent.target);
    case "openClient":
      return openClient(room, intent.row);
    case "follow":
      return follow(room, intent.on);
    case "checkSelected":
      return checkSelected(room);
    case "guide":
      return import("./guide").then(({ guide }) => guide(room, intent.act));
    case "forgetRefusals":
      return room.store.change({ guideRefusals: nothingRefused });
    case "wordDraft":
      return import("./wordDraft").then(({ wordDraft }) => wordDraft(room, intent.draft, intent.language));
  }
}

/** Cancel overtakes the command that it stops. */
function cancel({ store, opening }: Room): Promise<void> {
  opening?.abort();
  const { task } = store.get();
  if (task.kind === "applying" || task.kind === "undoing") store.change({ task: { ...task, cancel: "stopping" } });
  return Promise.resolve();
}
