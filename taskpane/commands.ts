/** How the pane hears of one command: calls the listener whenever it is chosen. Answers how to stop. */
type OnCommand = (listener: () => void) => () => void;

/** The commands of ribbon and context menu, as the pane hears of them; also of one chosen before there was a listener. */
export type Commands = {
  /** "Import report" on the ribbon. */
  readonly onOpenImport: OnCommand;
  /** "Next step for this client" in the menu of a cell: the client of the selected row. */
  readonly onShowNextStep: OnCommand;
  /** "Check this row" in the menu of a cell. */
  readonly onCheckThisRow: OnCommand;
};

/**
 * Answers the commands of manifest.xml that run code, by the name in their FunctionName; in the shared runtime the pane's
 * own page does. Each shows the pane. Call once, after Office.onReady.
 */
export function associateCommands(): Commands {
  const onOpenImport = newCommand();
  const onShowNextStep = newCommand();
  const onCheckThisRow = newCommand();
  Office.actions.associate("openImport", onOpenImport.run);
  Office.actions.associate("showNextStep", onShowNextStep.run);
  Office.actions.associate("checkThisRow", onCheckThisRow.run);
  return { onOpenImport: onOpenImport.on, onShowNextStep: onShowNextStep.on, onCheckThisRow: onCheckThisRow.on };
}

function newCommand(): { readonly run: (event: Office.AddinCommands.Event) => void; readonly on: OnCommand } {
  const listeners = new Set<() => void>();
  let waiting = false;
  return {
    run: (event) => {
      waiting = listeners.size === 0;
      for (const listener of listeners) listener();
      void Office.addin.showAsTaskpane().finally(() => event.completed());
    },
    on: (listener) => {
      listeners.add(listener);
      if (waiting) listener();
      waiting = false;
      return () => void listeners.delete(listener);
    },
  };
}
