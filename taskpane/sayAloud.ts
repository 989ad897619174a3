import { createContext, useContext } from "react";

/** Says a short sentence in the pane's one live region: what came of a press that changes no state of the session. */
export type SayAloud = (words: string) => void;

/** How components far down reach the live region; silent where nobody listens. */
export const SayAloudContext = createContext<SayAloud>(() => {});

/** The way to the live region. */
export function useSayAloud(): SayAloud {
  return useContext(SayAloudContext);
}
