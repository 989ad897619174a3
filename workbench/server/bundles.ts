import type { Bundle } from "./build";

const addinSources = [
  "src",
  "taskpane",
  "functions",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];

/** The add-in as the practice Excel loads it: production code, office.js from this server. */
export const practiceBundle: Bundle = {
  name: "the add-in",
  webpackArguments: ["--env", "practice"],
  output: "dist/practice/taskpane.html",
  sources: addinSources,
};

/** The add-in as it is published: office.js from Microsoft's address. */
export const productionBundle: Bundle = {
  name: "the published add-in",
  webpackArguments: ["--mode", "production"],
  output: "dist/production/taskpane.html",
  sources: addinSources,
};

/** The practice Excel's own page. */
export const pageBundle: Bundle = {
  name: "the practice Excel",
  webpackArguments: ["--config", "workbench/page/webpack.config.js"],
  output: "dist/workbench/index.html",
  sources: ["workbench/page", "workbench/grid", "workbench/host", "package-lock.json"],
};
