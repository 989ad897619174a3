/** What was recognised in a worker's e-mail; null where nothing, or more than one thing, was. */
export type ReadRequest = {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  readonly caseNumber: string | null;
  readonly workerNumber: string | null;
  /** The text holds something with the shape of an SSN: it is never taken over (R40). */
  readonly hasSsn: boolean;
};

/** What was recognised in an e-mail that asks to stop: a name and a case number (R90). */
export type ReadStop = {
  readonly name: string | null;
  readonly caseNumber: string | null;
  readonly email: string | null;
};
