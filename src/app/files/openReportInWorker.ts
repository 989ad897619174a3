import type { OpenReport } from "./openReport";
import type { ReportMessage } from "./reportMessages";
import { takeReport, type ReportOpener } from "./takeReport";

/** Opens a report file in a Worker made for it alone, with progress and Cancel; the libraries that read files load there. */
export const openReportInWorker: OpenReport = (file, options) => takeReport(startWorker(), file, options);

function startWorker(): ReportOpener {
  const worker = new Worker(new URL("./reportWorker.ts", import.meta.url));
  return {
    post: (file) => worker.postMessage(file),
    listen: (onMessage, onFault) => {
      worker.addEventListener("message", ({ data }: MessageEvent<ReportMessage>) => onMessage(data));
      worker.addEventListener("error", onFault);
      worker.addEventListener("messageerror", onFault);
    },
    end: () => worker.terminate(),
  };
}
