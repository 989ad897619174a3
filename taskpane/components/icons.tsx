import type { ReactNode } from "react";

/** Icons are decoration: the words beside them say the same. */
function icon(drawing: ReactNode) {
  return function Icon() {
    return (
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        {drawing}
      </svg>
    );
  };
}

export const ChevronRight = icon(<path d="M6 3l5 5-5 5" />);
export const ChevronDown = icon(<path d="M3 6l5 5 5-5" />);
export const ChevronUp = icon(<path d="M3 10l5-5 5 5" />);
export const Close = icon(<path d="M4 4l8 8M12 4l-8 8" />);
export const Upload = icon(<path d="M8 11V3M4.5 6L8 2.5 11.5 6M2.5 10.5v3h11v-3" />);
export const ChevronLeft = icon(<path d="M10 3L5 8l5 5" />);
export const Check = icon(<path d="M3 8.5l3.5 3.5L13 4.5" />);
export const Copy = icon(<path d="M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z" />);
