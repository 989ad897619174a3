/** Runs jobs one after another in the order they came; a job that fails fails alone. */
export function createQueue(): (job: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const run = last.then(job);
    last = run.then(ignore, ignore);
    return run;
  };
}

function ignore(): void {
  // Whoever sent the failed job holds its promise; those who wait behind it only need its end.
}
