import { createRoot } from "react-dom/client";
import { App } from "./App";
import { associateCommands } from "./commands";
import { leaveTabToBrowser } from "./leaveTabToBrowser";
import { systemClock } from "../src/app/clock";
import { openReportInWorker } from "../src/app/files/openReportInWorker";
import { createSession } from "../src/app/session";
import { paneWords } from "../src/text/paneWords";
import { openExcelWorkbook } from "../src/workbook/excel/openWorkbook";

/** The composition root: the one place that knows both Excel and the screen. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no element with the id root");
  if (host !== Office.HostType.Excel) {
    root.textContent = paneWords.noHost;
    return;
  }
  leaveTabToBrowser(root);
  const commands = associateCommands();
  const createNew = () =>
    createSession({ port: openExcelWorkbook(), openReport: openReportInWorker, clock: systemClock });
  createRoot(root).render(<App createNew={createNew} commands={commands} />);
}

void start();
