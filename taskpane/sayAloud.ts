import { createContext, useCallback, useContext, useState } from "react";

/** Says a short sentence in the pane's one live region: what came of a press that changes no state of the session. */
export type SayAloud = (words: string) => void;

/** What was said last; another object each time. */
export type Aloud = { readonly words: string };

/** How components far down reach the live region; silent where nobody listens. */
export const SayAloudContext = createContext<SayAloud>(() => {});

/** The way to the live region. */
export function useSayAloud(): SayAloud {
  return useContext(SayAloudContext);
}

/** What was said last, and the way to say something. */
export function useAloud(): { readonly aloud: Aloud | null; readonly say: SayAloud } {
  const [aloud, setAloud] = useState<Aloud | null>(null);
  // A sentence that stands there already would not be read out again: a space that nobody sees makes it another.
  const say = useCallback(
    (words: string) => setAloud((last) => ({ words: last?.words === words ? `${words}\u00a0` : words })),
    [],
  );
  return { aloud, say };
}
