/** What goes wrong on a bad day. */
export type Faults = {
  /** The person is typing in a cell: Excel refuses every batch until they press Enter. */
  readonly cellEditing: boolean;
  /** The next batch fails once with a general error. */
  readonly nextSyncFails: boolean;
  /** Every answer takes two seconds. */
  readonly slow: boolean;
  /** The sheet in front is protected. */
  readonly protectedSheet: boolean;
};

export const goodDay: Faults = { cellEditing: false, nextSyncFails: false, slow: false, protectedSheet: false };

/** The sentence beside each switch of the "Bad day" list. */
export const faultSentences: readonly (readonly [keyof Faults, string])[] = [
  ["cellEditing", "Somebody is typing in a cell"],
  ["nextSyncFails", "The next call to Excel fails"],
  ["slow", "Every call takes two seconds"],
  ["protectedSheet", "The sheet in front is protected"],
];
