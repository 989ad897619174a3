/** Words of a new request. */
export const requestWords = {
  paste: "Paste the worker's e-mail",
  pasteHint: "Name, e-mail address and case number are recognized below. The text stays in this pane and goes with it.",
  ssnLeftOut: "Something in it has the shape of an SSN. It was left out; it does not belong in an e-mail.",
  client: "The client",
  fromText: "From the e-mail",
  notFound: "Not found in the e-mail",
  fromRow: "From the earlier row",
  tab: "Unit tab",
  chooseTab: "Choose a unit tab",
  workerHint: "If it is known.",
  consent: "Consent came with it",
  consentLater: "Consent can be recorded later; until then nothing goes to LinkedIn.",
  known: "The client seems to be on the list already",
  isKnown: "I looked: it is another client, or the license is issued again",
  newRow: (tab: string) => `A row is written below the list of ${tab}, and nowhere else.`,
  record: "Write the request on the list",
  again: "Issue again",
  againHow: "The earlier row stays as it is; a new one is written. Consent is asked again.",
} as const;

/** Words of a client who asked to stop. */
export const stopWords = {
  paste: "Paste the worker's e-mail",
  pasteHint: "Name and case number are recognized. The text stays in this pane and goes with it.",
  name: "Name",
  caseNumber: "Case number",
  foundBy: {
    caseNumber: "Found by the case number.",
    email: "Found by the e-mail address alone.",
    name: "Found by the name alone.",
  },
  otherName: "The name is another one.",
  matches: "Whose license is it?",
  noMatch: "No open license fits. Look at the name and the case number.",
  type: "Type a name or a case number, or paste the e-mail.",
  on: "Asked on",
  record: "Record: asked to stop",
  notIssued: "No license was issued on this row, so there is nothing to revoke. Delete the row on the sheet.",
  show: "Show the row on the sheet",
  then: "It is recorded under Decision, and the revoke guide opens.",
} as const;
