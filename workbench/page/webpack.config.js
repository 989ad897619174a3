/** The practice Excel's own page. The add-in is built by the webpack.config.js of the house and knows nothing of this one. */
const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const root = join(__dirname, "..", "..");

module.exports = {
  mode: "production",
  // Univer's packages are published minified; minimising them again would only cost every start half a minute.
  optimization: { minimize: false, splitChunks: { chunks: "all" } },
  devtool: false,
  performance: false,
  entry: { page: join(__dirname, "main.tsx") },
  output: {
    path: join(root, "dist", "workbench"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "/",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: join(__dirname, "index.html") })],
  cache: {
    type: "filesystem",
    cacheDirectory: join(root, ".cache", "webpack-page"),
    buildDependencies: { config: [__filename] },
  },
  stats: "errors-warnings",
};
