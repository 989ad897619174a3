import { domainOf } from "../values/emailAddress";
import { isOneEdit } from "../values/oneEdit";
import type { Roster } from "./roster";

/** An address of the list that a report's address may mean, and in what they differ (domain.md D2, V8). Never automatic. */
export type Suggestion = { readonly email: string; readonly because: "plus-tag" | "dots" | "domain-typo" };

/** Finds addresses of the list that differ from a report's by a plus tag, by dots, or by one edit of the domain. */
export function emailSuggester(roster: Roster): (email: string) => readonly Suggestion[] {
  const byLocal = new Map<string, string[]>();
  for (const email of new Set([...roster.open.keys(), ...roster.revoked.keys()])) {
    const same = byLocal.get(plainLocal(email));
    if (same === undefined) byLocal.set(plainLocal(email), [email]);
    else same.push(email);
  }
  return (email) =>
    (byLocal.get(plainLocal(email)) ?? []).flatMap((listed) => {
      const because = difference(email, listed);
      return because === null ? [] : [{ email: listed, because }];
    });
}

function difference(reported: string, listed: string): Suggestion["because"] | null {
  const [domain, listedDomain] = [domainOf(reported), domainOf(listed)];
  if (domain !== listedDomain) return isOneEdit(domain, listedDomain) ? "domain-typo" : null;
  if (reported === listed) return null;
  return withoutTag(reported) === withoutTag(listed) || reported.includes("+") || listed.includes("+")
    ? "plus-tag"
    : "dots";
}

/** The part before the @, without a plus tag and without dots. */
function plainLocal(email: string): string {
  return withoutTag(email).replaceAll(".", "");
}

function withoutTag(email: string): string {
  return email.slice(0, email.lastIndexOf("@")).replace(/\+.*$/, "");
}
