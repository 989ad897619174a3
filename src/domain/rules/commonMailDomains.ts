/** Mail domains that clients use most; one edit away from one of them, and being none of them, looks like a slip. */
export const commonMailDomains: ReadonlySet<string> = new Set([
  "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "aol.com", "live.com", "msn.com", "me.com", "mac.com",
  "comcast.net", "sbcglobal.net", "att.net", "verizon.net", "pacbell.net", "protonmail.com", "proton.me", "ymail.com",
  "mail.com", "email.com", "rocketmail.com", "gmx.com", "gmx.net", "aim.com", "example.com", "example.org", "example.net",
]);
