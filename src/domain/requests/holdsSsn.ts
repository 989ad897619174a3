import { holdsSsnShape } from "../values/ssnShape";

/** A zip code with its four further digits, as it ends an address: it has the shape of an SSN and is none. */
const ZIP_CODE = /(?<![\p{L}\p{N}-])((?:CA|California),? +)\d{5}-\d{4}(?![\p{L}\p{N}-])/giu;

/** Whether an e-mail holds something with the shape of an SSN that is no zip code of an address. */
export function holdsSsn(mail: string): boolean {
  return holdsSsnShape(mail.replace(ZIP_CODE, "$1"));
}
