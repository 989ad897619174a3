/** One column of a report's shape as a person corrected it: its header, and the meaning that was given to it. */
export type RememberedColumn = { readonly header: string; readonly column: number; readonly meaning: string };

/** The county's rules as the Setup sheet has them (X1). Every name or number of the procedure is here, with its default. */
export type Settings = {
  /** Days from issue to the activation deadline (R5, R18). */
  readonly activationDays: number;
  /** Months of silence of a unit that has no line of its own (R82, R89): 1 to 3. */
  readonly months: number;
  /** Months of silence by unit tab. */
  readonly unitMonths: ReadonlyMap<string, number>;
  /** Mail domains of staff (R7); none by default. */
  readonly staffDomains: ReadonlySet<string>;
  /** Single addresses that a person settled as staff. */
  readonly staffEmails: ReadonlySet<string>;
  /** Confirmed pairs: a report's address -> the list's address. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Addresses that a person chose to ignore. */
  readonly ignored: ReadonlySet<string>;
  /** Corrected columns by the shape of the report (its headers joined). */
  readonly shapes: ReadonlyMap<string, readonly RememberedColumn[]>;
  /** Shapes of reports that were imported, oldest first, with the kind of each: another shape of the kind is named. */
  readonly importedShapes: ReadonlyMap<string, string>;
};

/** The procedure's own values (X1): what holds while there is no Setup sheet. */
export const procedureSettings: Settings = {
  activationDays: 7,
  months: 3,
  unitMonths: new Map(),
  staffDomains: new Set(),
  staffEmails: new Set(),
  aliases: new Map(),
  ignored: new Set(),
  shapes: new Map(),
  importedShapes: new Map(),
};
