/** Excel did not answer in time: whether it carried the batch out is not known, and must be looked at. */
export class TimeLimitPassed extends Error {
  override readonly name = "TimeLimitPassed";
}

/**
 * The promise, or TimeLimitPassed after some milliseconds. On the web a sync can hang for ever, with no error
 * (OfficeDev/office-js issues 6678, 6150 and 4805).
 */
export async function withinTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitPassed(`No answer for ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
