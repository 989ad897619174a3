/**
 * Builds the add-in: `--mode production` (dist/production), `--mode development` (dist/development), and with
 * `--env practice` the production code for the practice Excel (dist/practice), which differs in one thing: the page
 * loads office.js from the practice server. `--env base=https://host/path/` writes that address into the manifest.
 */
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { TakeErrorsPlugin } = require("./.ci/takeErrors.cjs");

const developmentBase = "https://localhost:3000/";
const microsoftOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const practiceOfficeJs = "/officejs/office.js";

module.exports = async (env = {}, { mode = "production" } = {}) => {
  const target = env.practice ? "practice" : mode;
  return {
    mode,
    target: ["web", "es2022"],
    devtool: "source-map",
    entry: { functions: "./functions/functions.ts", taskpane: "./taskpane/index.tsx" },
    output: {
      path: path.join(__dirname, "dist", target),
      filename: "[name].js",
      chunkFilename: "[name].js",
      publicPath: "auto",
      clean: true,
      // The file times tell `npm start` what is stale, so every file is written anew.
      compareBeforeEmit: false,
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swcOptions(mode) } },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: "./functions/functions.ts" }),
      new TakeErrorsPlugin(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        minify: false,
        template: "./taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        templateParameters: pageParameters(target),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          {
            from: "manifest.xml",
            transform: (text) => text.toString().replaceAll(developmentBase, env.base ?? developmentBase),
          },
        ],
      }),
    ],
    optimization: { chunkIds: "named", minimizeOptions: { html: false } },
    cache: {
      type: "filesystem",
      name: target,
      cacheDirectory: path.join(__dirname, ".cache", "webpack"),
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: "errors-warnings",
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};

/** What the page's HTML differs in: where office.js comes from, and that host in the content security policy. */
function pageParameters(target) {
  return target === "practice"
    ? { officeJs: practiceOfficeJs, officeJsHost: "" }
    : { officeJs: microsoftOfficeJs, officeJsHost: ` ${new URL(microsoftOfficeJs).origin}` };
}

function swcOptions(mode) {
  return {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development: mode === "development" } },
    },
    module: { type: "es6" },
  };
}

/** The server for work in a real Excel, with Microsoft's development certificates. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { overlay: { errors: true, warnings: false } },
    static: false,
  };
}
