/**
 * functions.json, changed so that Excel hands errors of cells to the functions: one bad cell of a range is then an error in its own
 * place alone. Microsoft's generator cannot write this
 * (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors).
 */
const takeErrors = (json) => JSON.stringify({ allowErrorForDataTypeAny: true, ...JSON.parse(json) }, null, 2);

/** Does it to the file of a build. Stands after CustomFunctionsMetadataPlugin in webpack.config.js. */
class TakeErrorsPlugin {
  apply({ hooks, webpack }) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
    hooks.thisCompilation.tap("TakeErrorsPlugin", (compilation) =>
      compilation.hooks.processAssets.tap({ name: "TakeErrorsPlugin", stage }, () =>
        compilation.updateAsset("functions.json", (file) => new webpack.sources.RawSource(takeErrors(file.source()))),
      ),
    );
  }
}

module.exports = { takeErrors, TakeErrorsPlugin };
