import type { KeyboardEvent } from "react";

const typedInto = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/** Alt+Left and Esc lead back; where one types or chooses, Esc is the field's. */
export function isWayBack({ key, altKey, target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented) return false;
  if (key === "ArrowLeft") return altKey;
  return key === "Escape" && !(target instanceof HTMLElement && target.matches(typedInto));
}
