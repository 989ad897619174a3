/** What is loaded by what, once types are taken off. Types may point anywhere that .ci/importRules.cjs allows. */
const { options } = require("./importRules.cjs");

const reportReaders = "(^|/)node_modules/(hucre|fflate)/";

module.exports = {
  forbidden: [
    {
      name: "readers-stay-in-the-worker",
      comment:
        "The report readers load with the worker, when a report is brought in. The pane's first script must not reach them.",
      severity: "error",
      from: { path: "^(taskpane/index\\.tsx|functions/functions\\.ts)$" },
      to: { path: reportReaders, reachable: true },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one idea, or need a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
