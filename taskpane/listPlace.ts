import { focusView } from "./focusView";

/** Gives the focus back to the place in a list at which it was taken. */
export type ReturnToList = () => void;

/**
 * Remembers where in its list a button stands. The list may be another when the focus comes back: the item that then stands in
 * that place takes it, the last one where there are fewer, and the view where the list is gone. `wanted` selects the control in it.
 */
export function rememberPlace(button: HTMLElement, wanted = "button"): ReturnToList {
  const item = button.closest("li");
  const list = item?.parentElement ?? null;
  const at = item === null || list === null ? 0 : Array.from(list.children).indexOf(item);
  return () => {
    const now = list?.isConnected === true ? list.children[Math.min(at, list.children.length - 1)] : undefined;
    const next = now?.querySelector<HTMLElement>(wanted) ?? null;
    if (next === null) focusView();
    else next.focus();
  };
}
