import { findBrowser } from "../workbench/page/findBrowser";

/** Says in one sentence how to get a browser where there is none, before the journeys fail one by one. */
try {
  findBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
