const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** An e-mail address as it is compared: without invisible characters, outer space, mailto: and angle brackets, in lower case. */
export function normalEmail(text: string): string {
  const visible = text.replace(INVISIBLE, "").trim();
  const bracketed = /<([^<>]*)>/.exec(visible)?.[1] ?? visible;
  return bracketed
    .trim()
    .replace(/^mailto:\s*/i, "")
    .toLowerCase();
}

/** Whether a compared text has the shape of an address at all: something, one @, something with no space. */
export function isEmailShaped(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

/** The domain of an address, after the last @. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1);
}

/** Whether an address is of one of the mail domains; a domain covers its subdomains. */
export function isInDomains(email: string, domains: Iterable<string>): boolean {
  const domain = domainOf(email).toLowerCase();
  for (const one of domains) {
    const upper = one.toLowerCase();
    if (domain === upper || domain.endsWith(`.${upper}`)) return true;
  }
  return false;
}
