import { useEffect, useRef, useState, type RefObject } from "react";
import { copyWords } from "../src/text/copyWords";
import { useSayAloud } from "./sayAloud";

/** What came of the last press on Copy. `refused`: the text is selected, and the keyboard copies it. */
export type CopyState = "idle" | "copied" | "refused";

/** How long Copied is shown, in milliseconds. */
const SHOWN = 4000;

type Copying<Shown extends HTMLElement> = {
  readonly state: CopyState;
  /** Belongs to the element that shows the value. */
  readonly shownRef: RefObject<Shown | null>;
  readonly copy: () => void;
};

/**
 * Puts one value on the clipboard (ruling G9). Excel on the web may close the clipboard to add-ins: then the older command is
 * tried on the selected text, and where that fails too the text stays selected. The focus stays on the button.
 */
export function useCopy<Shown extends HTMLElement>(label: string, value: string): Copying<Shown> {
  const say = useSayAloud();
  const shownRef = useRef<Shown>(null);
  const [done, setDone] = useState<{ readonly state: CopyState; readonly value: string }>({ state: "idle", value });
  const tell = (state: CopyState) => {
    setDone({ state, value });
    say(state === "copied" ? copyWords.copiedOf(label) : copyWords.refused);
  };
  useEffect(() => {
    if (done.state !== "copied") return;
    const timer = setTimeout(() => setDone((now) => (now === done ? { ...now, state: "idle" } : now)), SHOWN);
    return () => clearTimeout(timer);
  }, [done]);
  const copySelected = () => tell(shownRef.current !== null && copyText(shownRef.current) ? "copied" : "refused");
  return {
    state: done.value === value ? done.state : "idle",
    shownRef,
    copy: () => {
      // The declaration says that it is always there; without https or inside a frame it may be missing.
      const clipboard = navigator.clipboard as Clipboard | undefined;
      if (clipboard === undefined) copySelected();
      else clipboard.writeText(value).then(() => tell("copied"), copySelected);
    },
  };
}

/** Selects what the element shows and copies it the older way; where that works the selection goes again. */
function copyText(shown: HTMLElement): boolean {
  const { activeElement } = document;
  const selection = getSelection();
  if (shown instanceof HTMLTextAreaElement) shown.select();
  else selection?.selectAllChildren(shown);
  // The one way that works where the clipboard is closed; deprecated, without anything in its place.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const copied = document.execCommand("copy");
  if (!copied) return false;
  selection?.removeAllRanges();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  return true;
}
