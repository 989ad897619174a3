import { useEffect, useRef, useState } from "react";
import type { State } from "../src/app/state";
import type { ClientFacts } from "../src/domain/clients/clientFacts";
import type { GuideAct, GuideRefusal } from "../src/domain/guidance/guideAct";
import { focusView, viewId } from "./focusView";
import type { Send } from "./send";
import { clientKey } from "./useTicks";

/** What the parts of a place for several clients may do. */
export type WorklistActs = {
  /** Records at once for these clients, from one part of the place. */
  readonly act: (part: string, clients: readonly ClientFacts[], act: GuideAct) => void;
  /** Takes the last act back. */
  readonly undo: () => void;
  /** Why the last act was not recorded, where it came from this part. */
  readonly refusalsOf: (part: string) => readonly GuideRefusal[];
  /** Whether an act about the client is under way. */
  readonly isSent: (client: ClientFacts) => boolean;
};

const none: readonly GuideRefusal[] = [];

/** The acts of a place for several clients: each is written at once, and what was refused is told where it was pressed. */
export function useWorklistActs({ guideRefusals, worklists }: State, send: Send): WorklistActs {
  const [last, setLast] = useState<{ readonly part: string; readonly before: State["guideRefusals"] } | null>(null);
  const [sent, setSent] = useState<{ readonly of: State["worklists"]; readonly keys: ReadonlySet<string> }>({
    of: worklists,
    keys: new Set(),
  });
  const actedRef = useRef(false);
  useEffect(() => {
    // The part that was recorded is gone, and its button with it; who is elsewhere stays there.
    if (actedRef.current && document.activeElement === document.body) {
      focusView();
      document.getElementById(viewId)?.scrollIntoView({ block: "start" });
    }
    actedRef.current = false;
  }, [worklists]);
  // Every act ends with a list that was read again, or with a refusal.
  const keys = sent.of === worklists && guideRefusals.length === 0 ? sent.keys : new Set<string>();
  return {
    act: (part, clients, act) => {
      actedRef.current = true;
      setLast({ part, before: guideRefusals });
      setSent({ of: worklists, keys: new Set([...keys, ...clients.map(clientKey)]) });
      send({ kind: "guide", act });
    },
    undo: () => {
      actedRef.current = true;
      send({ kind: "undo" });
    },
    refusalsOf: (part) => (last?.part === part && guideRefusals !== last.before ? guideRefusals : none),
    isSent: (client) => keys.has(clientKey(client)),
  };
}
