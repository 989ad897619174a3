import { Field, Input, Text, makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useId, useMemo, useRef, type KeyboardEvent } from "react";
import { clientSearch, MOST_FOUND } from "../../src/app/clientSearch";
import type { MonthState } from "../../src/app/state";
import type { RowPlace } from "../../src/domain/findings/finding";
import { clientWords } from "../../src/text/clientWords";
import { useSayAloud } from "../sayAloud";
import { ClientLine } from "./ClientLine";
import { useClientStyles } from "./clientStyles";
import { LongList } from "./LongList";
import { spokenOnly } from "./spokenOnly";

const useSpoken = makeStyles({ root: spokenOnly });

/** How long a person must have stopped typing before the number of results is said, in milliseconds. */
const CALM = 900;

type Props = {
  readonly month: MonthState;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onOpen: (place: RowPlace) => void;
};

/** Finds clients while one types; the arrow keys go into the results and back. */
export function ClientSearch({ month, text, onText, onOpen }: Props) {
  const styles = useClientStyles();
  const spoken = useSpoken().root;
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const typed = useDeferredValue(text);
  const found = useMemo(() => (typed.trim() === "" ? null : clientSearch(month, typed)), [month, typed]);
  useSaidCount(found?.length ?? null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const stops = [...(root.current?.querySelectorAll<HTMLElement>("input, button") ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement); // Whatever has the focus: another is not among them.
    const next = at < 0 || step === 0 ? undefined : stops[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={root} className={styles.tight} onKeyDown={move}>
      <Field label={clientWords.search} hint={clientWords.searchHint}>
        <Input type="search" className={styles.field} value={text} onChange={(_, data) => onText(data.value)} />
      </Field>
      {found !== null && (
        <section aria-labelledby={id}>
          <h3 id={id} className={spoken}>
            {clientWords.results}
          </h3>
          <Text size={200} className={styles.hint}>
            {clientWords.found(found.length, MOST_FOUND)} {found.length === 0 && clientWords.notFoundHow}
          </Text>
          <LongList items={found} keyOf={({ entry }) => `${entry.tab} ${entry.row}`} atFirst={10}>
            {(client) => <ClientLine facts={client} onOpen={() => onOpen(client.entry)} />}
          </LongList>
        </section>
      )}
    </div>
  );
}

/** Says how many were found, once a person pauses; never who. */
function useSaidCount(count: number | null): void {
  const say = useSayAloud();
  useEffect(() => {
    if (count === null) return;
    const timer = setTimeout(() => say(clientWords.found(count, MOST_FOUND)), CALM);
    return () => clearTimeout(timer);
  }, [count, say]);
}
