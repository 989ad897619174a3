/** The one place that holds the session's state; every change is a new object. */
export type Store<State> = {
  readonly get: () => State;
  readonly change: (change: Partial<State>) => void;
  /** Calls the listener after every change; answers how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** A store that begins with this state. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    change: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
