/** Whether a caught value is an error, of this realm or another (a Worker's, a test's): a damaged file, not a bug of ours. */
export function isFault(value: unknown): value is Error {
  return Object.prototype.toString.call(value) === "[object Error]";
}
