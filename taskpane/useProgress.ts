import { useState } from "react";

/** How many of a worklist were recorded since the place was entered, of how many. */
export type Progress = { readonly done: number; readonly all: number };

/** Who is recorded leaves the list: what it was at its longest is all of it. */
export function useProgress(length: number): Progress {
  const [longest, setLongest] = useState(length);
  if (length > longest) setLongest(length);
  const all = Math.max(longest, length);
  return { done: all - length, all };
}
