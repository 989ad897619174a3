/**
 * The add-in commands of manifest.xml that run code, by the name in their FunctionName. Call once, after Office.onReady.
 * In the shared runtime the pane's own page answers them.
 */
export function associateCommands(commands: { readonly openImport: () => void }): void {
  Office.actions.associate("openImport", (event: Office.AddinCommands.Event) => {
    commands.openImport();
    void Office.addin.showAsTaskpane().finally(() => event.completed());
  });
}
