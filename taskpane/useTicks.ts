import { useState } from "react";
import type { ClientFacts } from "../src/domain/clients/clientFacts";
import type { EntryRef } from "../src/domain/license/entry";

/** Which clients of a worklist are ticked. A tick goes with its client: who leaves the list and comes back by Undo is ticked again. */
export type Ticks = {
  readonly has: (facts: ClientFacts) => boolean;
  readonly set: (facts: readonly ClientFacts[], isTicked: boolean) => void;
};

/** Ticks of one worklist, none at first; they are kept in the pane alone. */
export function useTicks(): Ticks {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    has: (facts) => ids.has(clientKey(facts)),
    set: (facts, isTicked) =>
      setIds((before) => {
        const after = new Set(before);
        for (const one of facts) {
          if (isTicked) after.add(clientKey(one));
          else after.delete(clientKey(one));
        }
        return after;
      }),
  };
}

/** Clients as acts name them. */
export function refsOf(facts: readonly ClientFacts[]): EntryRef[] {
  return facts.map(({ entry: { tab, rowKey } }) => ({ tab, rowKey }));
}

/** The name of a client in sets and lists of the pane. */
export function clientKey({ entry: { tab, rowKey } }: ClientFacts): string {
  return `${tab}\n${rowKey}`;
}
