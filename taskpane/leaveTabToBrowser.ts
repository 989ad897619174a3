/**
 * Leaves Tab to the browser where the focus is on something that only a program focuses, such as the heading of a report
 * that just came: office.js on the web moves the focus itself, knows no next element from there, and would leave the pane.
 */
export function leaveTabToBrowser(root: HTMLElement): void {
  root.addEventListener("keydown", (event) => {
    const isTab = event.key === "Tab" && event.target instanceof HTMLElement;
    if (isTab && event.target.tabIndex < 0) event.stopPropagation();
  });
}
