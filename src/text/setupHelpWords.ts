import type { HelpedField, HelpWords } from "../domain/setup/columnHelps";

/** The message beside a cell while a person types in its column: what belongs there, and why. */
const messages: Readonly<Record<HelpedField, (characters: number) => { title: string; message: string }>> = {
  group: () => ({
    title: "Group",
    message:
      "The LinkedIn group of this client, spelled as in LinkedIn. A name that is spelled otherwise makes a new group.",
  }),
  consentBy: () => ({
    title: "Consent by",
    message: "How the client agreed: SCD 2608 by DocuSign, written, or by e-mail. No license is issued before that.",
  }),
  decision: () => ({
    title: "Decision",
    message: "What was decided, with its day under Contacted on. Hold needs Hold until and Hold reason too.",
  }),
  approvedToCount: () => ({
    title: "Approved to count",
    message: "Yes, where this client's hours count towards the WTW plan. Without it they are shown and count 0.",
  }),
  caseNumber: (characters) => ({
    title: "Case number",
    message: `${characters} letters and digits, as in CalSAWS. Not the 14 characters of the county ID.`,
  }),
  email: () => ({
    title: "E-mail",
    message: "The client's own address, one only: the invitation goes there, and reports are matched by it.",
  }),
  dateIssued: () => ({
    title: "Date issued",
    message: "The day the license was sent, as a date: 10/31/2026. LinkedIn Learning began on 7/5/2022.",
  }),
};

/** The words of the help while typing. */
export const setupHelpWords: HelpWords = (field, characters) => messages[field](characters);
