import { useEffect, useMemo, useState } from "react";
import type { State } from "../../src/app/state";
import { touchedRows } from "../../src/app/touchedRows";
import { describeTouched } from "../../src/text/checkWords";
import { announcementOf } from "../announcement";
import { LiveRegion } from "./LiveRegion";
import type { View } from "./ViewTabs";

/** How long a person must have stopped typing before what was found is said, in milliseconds. */
const CALM = 900;

type Props = { readonly state: State; readonly view: View };

/** Says aloud what came of the last command, or of the rows that a person just changed, once they pause. */
export function Announcer({ state, view }: Props) {
  const { check, task, outcome } = state;
  const touched = useMemo(() => {
    if (check === null || view !== "check") return "";
    const { found, clean } = touchedRows(check);
    return describeTouched(found.length, clean);
  }, [check, view]);
  const calm = useCalm(touched);
  const isTouched = touched !== "" && calm !== "" && task.kind === "idle" && outcome.kind !== "refused";
  return <LiveRegion words={isTouched ? calm : announcementOf(state, view)} />;
}

function useCalm(words: string): string {
  const [calm, setCalm] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(words), CALM);
    return () => clearTimeout(timer);
  }, [words]);
  return calm;
}
