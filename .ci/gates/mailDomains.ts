import { lineGate } from "./gate";

const address = /[\w.+-]+@((?:[\w-]+\.)+[a-z]{2,})\b/gi;
/** Domains that nobody owns, and the slips of the hand that reports are tested with. */
const reserved = /(^|\.)(example|test|invalid|localhost)$|(^|\.)(example|exmaple)\.(com|con|org|net|gov)$/i;

/** Tests of addresses themselves: slips of the hand in well-known domains are what they are about. */
const aboutAddresses = /^test\/(domain\/(rules|fields)|cases\/checks)\//;

/** People in tests and sample books have addresses in domains that nobody owns. */
export const mailDomains = lineGate(
  "An address in a real mail domain: use example.com, example.org or *.example.",
  (line, path) =>
    /^(test|workbench)\//.test(path) &&
    !aboutAddresses.test(path) &&
    [...line.matchAll(address)].some(([, domain = ""]) => !reserved.test(domain)),
);
