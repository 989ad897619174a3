import type { Settings } from "../settings/settings";
import { withoutSsnShapes } from "../values/ssnShape";

/** What is known of the county beside the e-mail: whose addresses are staff's, and what its numbers look like. */
export type MailRules = Pick<Settings, "staffDomains" | "staffEmails" | "countyCode" | "casePattern" | "workerPattern">;

/** A line of an e-mail as it is seen, without quote marks and bullets; `cells` are its parts between tabs. */
export type MailLine = {
  readonly text: string;
  readonly cells: readonly string[];
  /** `head`: From, To and the like; `foot`: below a closing word, where the sender signs. */
  readonly part: "head" | "body" | "foot";
};

/** Stands for everything with the shape of an SSN: nothing that touches it can be a name, a number or an address. */
export const TAKEN_OUT = "\ufffd";

/** Most characters of a text that are read: far more than any e-mail has, and read in less than half a second. */
export const MOST_CHARACTERS = 100_000;

/** The lines of an e-mail, of a longer text those of its beginning: safe links and SSN-shaped text are out, quotes and dashes plain, blank lines kept as "". */
export function mailLines(mail: string): MailLine[] {
  const plain = withoutSsnShapes(mail.slice(0, MOST_CHARACTERS), TAKEN_OUT)
    .replace(/https?:\/\/[^\s<>"]*/gi, " ")
    .replace(/mailto:/gi, "")
    .replace(/[\u2018\u2019\u201b\u00b4`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\*|[^\P{Cc}\t\n\r\v\f\u0085]/gu, "");
  return withParts(plain.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map(rawLine));
}

type RawLine = Pick<MailLine, "text" | "cells"> & { readonly depth: number; readonly indented: boolean };

function rawLine(line: string): RawLine {
  const quoted = /^(?:[ \t]*>)*/.exec(line)?.[0] ?? "";
  const rest = line.slice(quoted.length).replaceAll("|", "\t");
  const cells = rest.split("\t").map(withoutBullet);
  return {
    text: cells.filter((cell) => cell !== "").join(" "),
    cells,
    depth: quoted.split(">").length - 1,
    indented: /^[ \t]/.test(rest),
  };
}

function withoutBullet(cell: string): string {
  return cell
    .replace(/ {2,}/g, " ")
    .trim()
    .replace(
      /^(?:[\u2022\u00b7\u25aa\u25ab\u25cf\u25cb\u25e6\u2023\uf0b7]+ *|-(?!-) *|o (?=\p{Lu})|\(?\d{1,2}[.)] +|\(?[a-z][.)] +)/u,
      "",
    )
    .trim();
}

const HEAD = /^(?:from|sent|date|to|cc|bcc|importance|attachments?|reply-to|de|para|enviado|fecha) ?:/i;
const REPLY =
  /^(?:on .{1,200} wrote:|el .{1,200} escribi\p{L}:|-{2,} ?original message ?-{2,}|-{5,} ?forwarded message.*|begin forwarded message:?|_{8,})$/iu;
const SUBJECT = /^(?:subject|asunto|re|fwd?) ?: ?/i;
const CLOSING =
  /^(?:-{2,}|(?:many |with )?thanks?(?: you| again| so much| very much| in advance| for (?:your|the) (?:help|assistance|time|support))*|thx|best(?: regards| wishes)?|(?:kind |warm )?regards|sincerely|respectfully|cheers|(?:muchas )?gracias|saludos|atentamente|sent from my .{1,40}|get outlook for .{1,20})(?![\p{L}\p{N}])/iu;
const SIGNED = /^[ ,.!;-]*(?:\p{Lu}[\p{L}\p{M}'.-]*(?: \p{Lu}[\p{L}\p{M}'.-]*){0,2})?$/u;

/** A closing word behind the last sentence. */
const THANKS = /[.!?,;:)] ?(?:thanks?|thank you|gracias|regards)(?: you| again| so much)?[ .!,]*$/i;

/** A closing word, with the sender's name behind it or nothing. */
function isClosing(text: string): boolean {
  const said = text.length > LONGEST_CLOSING ? undefined : CLOSING.exec(text)?.[0];
  return said !== undefined && SIGNED.test(text.slice(said.length));
}

const LONGEST_CLOSING = 80;

function withParts(lines: readonly RawLine[]): MailLine[] {
  let part: MailLine["part"] = "body";
  let depth = 0;
  let goesOn = false;
  return lines.map((line) => {
    const { text } = line;
    if (text === "") return { text, cells: [], part };
    if (line.depth !== depth) part = "body";
    ({ depth } = line);
    const isHead = HEAD.test(text) || REPLY.test(text) || (goesOn && line.indented);
    goesOn = (isHead && /^(?:to|cc|bcc|para) ?:/i.test(text)) || (goesOn && isHead);
    if (isHead) {
      part = "body";
      return { text, cells: line.cells, part: "head" };
    }
    if (SUBJECT.test(text)) {
      const subject = text.replace(SUBJECT, "");
      return { text: subject, cells: [subject], part: "body" };
    }
    if (isClosing(text)) part = "foot";
    const found = { text, cells: line.cells, part };
    if (THANKS.test(text.slice(-LONGEST_CLOSING))) part = "foot";
    return found;
  });
}
