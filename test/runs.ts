/**
 * How often a property test tries: `usual` in every run, `long` under `npm run test:long`.
 * Pass the result as fast-check's `numRuns`.
 */
export function runs(usual: number, long: number): number {
  return process.env["TEST_LENGTH"] === "long" ? long : usual;
}
