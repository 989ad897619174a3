import type { Intent } from "../src/app/intents";

/** How a view asks for something: it never waits for the answer, which comes as new state. */
export type Send = (intent: Intent) => void;
