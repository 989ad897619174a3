import { useLayoutEffect, useRef, type ReactNode } from "react";
import { focusView } from "../focusView";

/** Stands around a button that disappears when it is pressed: when it goes while it has the focus, the view gets it. */
export function FocusHandedOn({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const place = root.current;
    return () => {
      if (place?.contains(document.activeElement) === true) focusView();
    };
  }, []);
  return <span ref={root}>{children}</span>;
}
