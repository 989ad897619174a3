import { useCallback, useRef, useState, type RefObject } from "react";
import { findingTarget } from "../src/app/findingTarget";
import type { Intent } from "../src/app/intents";
import type { Finding, RowPlace, SameClient } from "../src/domain/findings/finding";
import type { FindingCode } from "../src/domain/findings/severities";
import type { AdoptedBook } from "../src/domain/license/adoptedBook";
import type { ReturnToList } from "./listPlace";
import type { Send } from "./send";

type Propose = Extract<Intent, { kind: "proposeFixes" | "proposeSsn" | "proposeMarks" }>;

/** What a person may do in the Check view; each act stays the same from one drawing to the next. */
export type CheckActs = {
  readonly onShow: (finding: Finding) => void;
  readonly onShowRow: (place: RowPlace) => void;
  readonly onFix: (finding: Finding, back: ReturnToList) => void;
  readonly onCorrectAll: (code: FindingCode, tab: string | null) => void;
  readonly onKeepLess: (tab: string) => void;
  readonly onMark: (on: boolean) => void;
  readonly onDecide: (places: readonly RowPlace[], outcome: SameClient | null) => void;
  /** The way back to the list from which the last correction was made; null after anything else. */
  readonly goOn: ReturnToList | null;
  /** Whether a proposal was asked for and has not come yet. */
  readonly askedRef: RefObject<boolean>;
};

/** The acts of the Check view as intents. */
export function useCheckActs(book: AdoptedBook, send: Send): CheckActs {
  const [from, setFrom] = useState<{ readonly back: ReturnToList } | null>(null);
  const askedRef = useRef(false);
  const propose = useCallback(
    (intent: Propose) => {
      askedRef.current = true;
      setFrom(null);
      send(intent);
    },
    [send],
  );
  return {
    goOn: from?.back ?? null,
    askedRef,
    onShow: useCallback((found) => send({ kind: "show", target: findingTarget(found, book) }), [send, book]),
    onShowRow: useCallback(({ tab, row }) => send({ kind: "show", target: { tab, row } }), [send]),
    onFix: useCallback(
      ({ code, tab, row, field }, back) => {
        if (field === "row") return;
        setFrom({ back });
        send({ kind: "fix", place: { code, tab, row, field } });
      },
      [send],
    ),
    onCorrectAll: useCallback((code, tab) => propose({ kind: "proposeFixes", code, tab }), [propose]),
    onKeepLess: useCallback((tab) => propose({ kind: "proposeSsn", tab }), [propose]),
    onMark: useCallback((on) => propose({ kind: "proposeMarks", on }), [propose]),
    onDecide: useCallback(
      (places, outcome) => {
        setFrom(null);
        send({ kind: "decideSameClient", places, outcome });
      },
      [send],
    ),
  };
}
