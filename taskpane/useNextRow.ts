import { useEffect, useRef } from "react";
import { rememberPlace, type ReturnToList } from "./listPlace";

/**
 * Keeps the keyboard in a worklist whose rows leave it when they are recorded. Call what it answers with the control that was
 * pressed: once the list is another and the control is gone, the same control of the row in its place takes the focus.
 */
export function useNextRow(list: readonly unknown[]): (control: HTMLElement) => void {
  const backRef = useRef<ReturnToList | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) backRef.current?.();
    backRef.current = null;
  }, [list]);
  return (control) => {
    backRef.current = rememberPlace(control, "[data-record]");
  };
}
