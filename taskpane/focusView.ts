/** The id of the view's panel, or of the heading of set-up, which takes the focus when the thing that had it is gone. */
export const viewId = "view";

/** Gives the focus to the view, so that the keyboard goes on from there. */
export function focusView(): void {
  document.getElementById(viewId)?.focus();
}
