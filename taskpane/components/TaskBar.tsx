import type { Task } from "../../src/app/state";
import { busyWords, paneWords } from "../../src/text/paneWords";
import type { Progress } from "../../src/workbook/port";
import { BusyBar } from "./BusyBar";

type Props = { readonly task: Task; readonly onCancel: () => void };

/** What the session is doing now; nothing while it is idle. */
export function TaskBar({ task, onCancel }: Props) {
  switch (task.kind) {
    case "idle":
      return null;
    case "reading":
      return <BusyBar words={busyWords.reading} share={null} waitsForExcel />;
    case "opening":
      return (
        <BusyBar
          words={busyWords.opening(task.file)}
          share={shareOf(task.progress)}
          waitsForExcel={false}
          onCancel={onCancel}
        />
      );
    case "applying":
    case "undoing": {
      const isStopping = task.cancel === "stopping";
      const words = isStopping ? paneWords.cancelling : describeWriting(task.kind, task.progress);
      return (
        <BusyBar
          words={words}
          share={shareOf(task.progress)}
          waitsForExcel
          onCancel={onCancel}
          isStopping={isStopping}
        />
      );
    }
  }
}

function shareOf(progress: Progress | null): number | null {
  return progress === null || progress.total === 0 ? null : progress.done / progress.total;
}

/** How far it is, where there are cells to count: a step of set-up may have none. */
function describeWriting(kind: "applying" | "undoing", { done, total }: Progress): string {
  return total === 0 ? busyWords[kind] : `${busyWords[kind]}: ${busyWords.progress(done, total)}`;
}
