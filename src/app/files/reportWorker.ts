import type { ReportFile } from "./openReport";
import type { ReportMessage } from "./reportMessages";
import { sendReport } from "./sendReport";

/** Runs in a Worker of its own, so that a large file never holds up the pane and a bad one can be ended. */
self.addEventListener("message", ({ data }: MessageEvent<ReportFile>) => {
  sendReport(data, (message: ReportMessage) => self.postMessage(message)).catch((error: unknown) =>
    self.reportError(error),
  );
});
