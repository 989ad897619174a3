/** A promise that is resolved from outside. */
export type Deferred<Value> = { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void };

/** A new promise and the way to resolve it. */
export function deferred<Value>(): Deferred<Value> {
  let settle: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => (settle = resolve));
  return { promise, resolve: (value) => settle(value) };
}
