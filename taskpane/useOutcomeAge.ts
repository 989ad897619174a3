import { useEffect, useState } from "react";
import type { Outcome } from "../src/app/state";
import type { OutcomeAge } from "./components/GuideOutcome";

/**
 * How old the last outcome is where one is now: `moves` counts the moves between places. An outcome is new where it came; it is
 * kept in the place to which what was done leads by itself, and old in every other.
 */
export function useOutcomeAge(
  outcome: Outcome,
  moves: number,
): { readonly age: OutcomeAge; readonly keep: () => void } {
  const [known, setKnown] = useState<{ outcome: Outcome; moves: number; age: OutcomeAge }>({
    outcome,
    moves,
    age: "old",
  });
  // Shown again, it is no news: it does not take the focus a second time.
  useEffect(() => () => setKnown((now) => (now.age === "new" ? { ...now, age: "kept" } : now)), []);
  if (known.outcome !== outcome) setKnown({ outcome, moves, age: "new" });
  return {
    age: known.moves === moves ? known.age : "old",
    keep: () => setKnown({ outcome, moves: moves + 1, age: "kept" }),
  };
}
