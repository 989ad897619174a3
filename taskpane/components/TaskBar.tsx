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
      return <BusyBar words={busyWords.reading} share={null} />;
    case "opening":
      return <BusyBar words={busyWords.opening(task.file)} share={shareOf(task.progress)} onCancel={onCancel} />;
    case "applying":
    case "undoing": {
      const { done, total } = task.progress;
      const words =
        task.cancel === "stopping"
          ? paneWords.cancelling
          : `${busyWords[task.kind]}: ${busyWords.progress(done, total)}`;
      const share = shareOf(task.progress);
      return task.cancel === "stopping" ? (
        <BusyBar words={words} share={share} />
      ) : (
        <BusyBar words={words} share={share} onCancel={onCancel} />
      );
    }
  }
}

function shareOf(progress: Progress | null): number | null {
  return progress === null || progress.total === 0 ? null : progress.done / progress.total;
}
