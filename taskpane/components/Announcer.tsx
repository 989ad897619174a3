import { useEffect, useMemo, useState } from "react";
import type { State } from "../../src/app/state";
import { touchedRows } from "../../src/app/touchedRows";
import { describeTouched } from "../../src/text/checkWords";
import { nothingSaidOf, sayNext, type Said } from "../announcement";
import type { Aloud } from "../sayAloud";
import { LiveRegion } from "./LiveRegion";
import type { View } from "./ViewTabs";

/** How long a person must have stopped typing before what was found is said, in milliseconds. */
const CALM = 900;

type Props = { readonly state: State; readonly view: View; readonly aloud: Aloud | null };

/** Says aloud what came of the last command, of a press in the pane, or of the rows that a person just changed, once they pause. */
export function Announcer({ state, view, aloud }: Props) {
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
  const [heard, setHeard] = useState<{ readonly aloud: Aloud | null; readonly since: Said }>({ aloud, since: next });
  if (heard.aloud !== aloud) setHeard({ aloud, since: next });
  return <LiveRegion words={heard.since === next && heard.aloud !== null ? heard.aloud.words : next.words} />;
}

function useCalm(words: string): string {
  const [calm, setCalm] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(words), CALM);
    return () => clearTimeout(timer);
  }, [words]);
  return calm;
}
