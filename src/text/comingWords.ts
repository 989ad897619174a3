/** The views that are still to come: what they will do, and what already works. */
export const comingWords = {
  check: {
    title: "Check the list",
    coming:
      "Coming: missing and damaged values, duplicates and date problems, row by row, each with a fix where one is certain.",
    works: "Works now: Import finds the unit tabs, matches the report and explains every client's status.",
  },
  client: {
    title: "One client",
    coming: "Coming: select a row of the list, and the next step for that client is shown here, consent first.",
    works: "Works now: after an import, the Status and Why columns on the row say how the client stands and why.",
  },
  toImport: "Go to Import",
} as const;
