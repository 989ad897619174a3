import type { DurationUnit, PairFormat } from "../hours/duration";
import { bracketOf, withoutBrackets } from "./readHeader";

/** The unit a header names, "Minutes viewed" or "Time (min)", or null. Its bracket counts only when it names one unit alone. */
export function unitOfHeader(header: string): DurationUnit | null {
  return unitNamed(withoutBrackets(header)) ?? unitNamed(bracketOf(header));
}

/** How a header says that times of two parts are written, "Time (h:mm)", or null. */
export function pairOfHeader(header: string): PairFormat | null {
  const bracket = bracketOf(header).toLowerCase();
  if (/[hms]+:[hms]+:/.test(bracket)) return null;
  if (/\bh+:m+/.test(bracket)) return "h:mm";
  return /\bm+:s+/.test(bracket) ? "m:ss" : null;
}

function unitNamed(words: string): DurationUnit | null {
  const named = [/\b(?:hours?|hrs?)\b/i, /\b(?:minutes?|mins?)\b/i, /\b(?:seconds?|secs?)\b/i].map((unit) =>
    unit.test(words.replaceAll("_", " ")),
  );
  if (named.filter(Boolean).length !== 1) return null;
  return named[0] ? "hours" : named[1] ? "minutes" : "seconds";
}
