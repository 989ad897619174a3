import { columnChoices } from "./columnChoices";

/** How a client consented (R12, R15): SCD 2608 by DocuSign, in writing, or by e-mail. */
export type ConsentMethod = "docuSign" | "written" | "email";

const [docuSign, written, email] = columnChoices.consentBy;

/** How a method is written under Consent by. */
export const consentTitles: Readonly<Record<ConsentMethod, string>> = { docuSign, written, email };
