import { useEffect, useMemo, useState } from "react";
import type { State } from "../../src/app/state";
import { touchedRows } from "../../src/app/touchedRows";
import { describeTouched } from "../../src/text/checkWords";
import { nothingSaidOf, sayNext } from "../announcement";
import { LiveRegion } from "./LiveRegion";
import type { View } from "./ViewTabs";

/** How long a person must have stopped typing before what was found is said, in milliseconds. */
const CALM = 900;

type Props = { readonly state: State; readonly view: View };

/** Says aloud what came of the last command, or of the rows that a person just changed, once they pause. */
export function Announcer({ state, view }: Props) {
  const { check } = state;
  const touched = useMemo(() => {
    if (check === null || view !== "check") return "";
    const { found, clean } = touchedRows(check);
    return describeTouched(found.length, clean);
  }, [check, view]);
  const news = { state, view, touched: useCalm(touched), touchedNow: touched };
  const [said, setSaid] = useState(() => nothingSaidOf(news));
  const next = sayNext(said, news);
  if (next !== said) setSaid(next);
  return <LiveRegion words={next.words} />;
}

function useCalm(words: string): string {
  const [calm, setCalm] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(words), CALM);
    return () => clearTimeout(timer);
  }, [words]);
  return calm;
}
