/** The views that are still to come: what they will do, and what already works. */
export const comingWords = {
  client: {
    title: "One client",
    coming: "Coming: select a row of the list, and the next step for that client is shown here, consent first.",
    works: "Works now: after an import, the Status and Why columns on the row say how the client stands and why.",
  },
  toImport: "Go to Import",
} as const;
