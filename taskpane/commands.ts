/** The ribbon's commands, as the pane hears of them. */
export type Commands = {
  /** Calls the listener whenever "Import report" is pressed, also for a press before there was a listener. Answers how to stop. */
  readonly onOpenImport: (listener: () => void) => () => void;
};

/**
 * Answers the commands of manifest.xml that run code, by the name in their FunctionName; in the shared runtime the pane's
 * own page does. Call once, after Office.onReady.
 */
export function associateCommands(): Commands {
  const listeners = new Set<() => void>();
  let waiting = false;
  Office.actions.associate("openImport", (event: Office.AddinCommands.Event) => {
    waiting = listeners.size === 0;
    for (const listener of listeners) listener();
    void Office.addin.showAsTaskpane().finally(() => event.completed());
  });
  return {
    onOpenImport: (listener) => {
      listeners.add(listener);
      if (waiting) listener();
      waiting = false;
      return () => void listeners.delete(listener);
    },
  };
}
