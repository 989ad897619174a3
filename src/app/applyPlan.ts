import { changesNothing, type EditPlan } from "../domain/plan/editPlan";
import type { ApplyResult, Progress } from "../workbook/port";
import { clientAfter, newClientOf } from "./clientAfter";
import { dismiss } from "./proposals";
import { readBook } from "./readBook";
import type { Room } from "./room";
import { forgetStep } from "./setupState";

/** What became of a plan: all of it was looked at, it stopped before its end, Excel refused, or it changes nothing. */
export type PlanEnd = "applied" | "stopped" | "refused" | "nothing";

/** Writes the very plan that was previewed, then reads the workbook again: what is shown is what is on the sheet. */
export async function applyPlan(room: Room, plan: EditPlan): Promise<PlanEnd> {
  if (changesNothing(plan)) {
    room.store.change({ outcome: { kind: "nothing" } });
    return "nothing";
  }
  const result = await write(room, "applying", plan);
  if (result.outcome === "refused") refuse(room, "apply", result);
  else {
    room.store.change({ outcome: { kind: "applied", plan, result }, undos: withUndo(room, result.undo) });
    if (result.outcome === "applied" && room.store.get().proposal?.plan === plan) dismiss(room);
    seek(room, plan, result.undo);
    await readBook(room, { keepsTouched: true });
  }
  room.store.change({ task: { kind: "idle" } });
  return result.outcome;
}

/** Puts back what the newest plan of this session wrote, where it still holds our value. */
export async function undoLast(room: Room): Promise<void> {
  const { undos } = room.store.get();
  const undo = undos.at(-1);
  if (undo === undefined) return;
  const result = await write(room, "undoing", undo);
  if (result.outcome === "refused") refuse(room, "undo", result);
  else {
    forgetStep(room, undo.name);
    room.store.change({
      outcome: { kind: "undone", plan: undo, result },
      undos: result.outcome === "stopped" ? undos : undos.slice(0, -1),
    });
    seek(room, undo, result.undo);
    await readBook(room, { keepsTouched: true });
  }
  room.store.change({ task: { kind: "idle" } });
}

/** Remembers where the client shown stands now: the one of a new row, or the same one as before. */
function seek(room: Room, plan: EditPlan, undo: EditPlan | null): void {
  const { client, month } = room.store.get();
  const written = undo === null ? null : newClientOf(undo.entriesOff);
  room.sought = client === null || month === null ? null : clientAfter(client.ref, plan, undo, month.review.book);
  if (written !== null) room.sought = written;
}

/** A plan that was stopped and gone on with is undone in as many steps, the newest first. */
function withUndo({ store }: Room, undo: EditPlan | null): readonly EditPlan[] {
  const { undos } = store.get();
  return undo === null ? undos : [...undos, undo];
}

async function write(room: Room, kind: "applying" | "undoing", plan: EditPlan): Promise<ApplyResult> {
  const { port, store, clock } = room;
  const show = (progress: Progress) => {
    const { task } = store.get();
    const cancel = task.kind === "applying" || task.kind === "undoing" ? task.cancel : "possible";
    store.change({ task: { kind, progress, cancel } });
  };
  store.change({ task: { kind, progress: { done: 0, total: plan.edits.length }, cancel: "possible" } });
  const start = clock.milliseconds();
  const stamp = clock.stamp();
  const result = await port.apply(plan, { at: stamp, onProgress: show, isCancelled: () => isStopping(room) });
  const { milliseconds, roundTrips } = store.get();
  store.change({ milliseconds: { ...milliseconds, apply: clock.milliseconds() - start } });
  if (result.outcome !== "refused")
    store.change({ lastWrite: stamp, roundTrips: { ...roundTrips, apply: result.roundTrips } });
  return result;
}

function isStopping({ store }: Room): boolean {
  const { task } = store.get();
  return (task.kind === "applying" || task.kind === "undoing") && task.cancel === "stopping";
}

function refuse(
  { store }: Room,
  command: "apply" | "undo",
  { code, detail }: Extract<ApplyResult, { outcome: "refused" }>,
): void {
  store.change({ outcome: { kind: "refused", command, code, detail } });
}
