import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** How wide an element is, in CSS pixels, as long as it is shown; `atFirst` until it is known. */
export function useWidth<Kind extends Element>(
  atFirst: number,
): { readonly ref: RefObject<Kind | null>; readonly width: number } {
  const ref = useRef<Kind>(null);
  const [width, setWidth] = useState(atFirst);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0);
      // A view that is hidden has no width: it is drawn as it was.
      if (now > 0) setWidth(now);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
