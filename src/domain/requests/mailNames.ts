import { nameKey } from "../values/nameKey";

/** A client's name as far as it could be read; `whole` is the name in its ordinary order. */
export type ReadName = {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly whole: string | null;
};

/** Nothing was read. */
export const noName: ReadName = { firstName: null, lastName: null, whole: null };

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'-]{1,30}(?![\p{L}\p{M}'-])`;
const PARTICLE = "(?:de|del|la|las|los|y|van|von|da|dos|di|bin|al|el|le)";
/** Words with capitals that follow a name and are none of it. */
const AFTER =
  "(?:Case|CASE|Caso|Email|E-mail|EMAIL|Worker|Phone|Cell|SSN|DOB|CIN|EC|AEC|Unit|Please|Thanks|Thank|She|He|They)";
const NO_MORE = String.raw`(?! (?:(?!${AFTER}(?![\p{L}]))\p{Lu}|${PARTICLE}(?![\p{L}])))`;
const TWO = String.raw`(?<![\p{L}\p{M}'-])(?<!\p{Lu}[\p{L}\p{M}'-]{0,30} )${WORD}[ \n]${WORD}${NO_MORE}`;

const WITH_COMMA = new RegExp(String.raw`^(${WORD}(?: ${WORD})?), ?(${WORD}(?: ${WORD})?)$`, "u");
const TWO_WORDS = new RegExp(`^${TWO}$`, "u");
const AT_PLACE = new RegExp(TWO, "uy");
const BEFORE_VERB = new RegExp(
  String.raw`${TWO}(?=,? [(]?(?:[Cc]ase|CASE|[Ee]-?mail)|'s (?:LinkedIn|license|account|case)|(?:,? [(]?\d[A-Za-z\d-]{5,20}[)]?,?)? (?:wants|want|would|asked|asks|has|no longer|does not|doesn't|did not|is |declined|decided|agreed|consented|signed|accepted|needs|requested|ya no|quiere|pide|desea))`,
  "gu",
);

/** Words before a name, after which the client's stands. */
const LEADS =
  /(?<![\p{L}])(?:(?:licen[sc]es?|access|accounts?|seats?|invitations?)(?: (?:to|in|of) linkedin(?: learning)?)?[ \n](?:for|to|of|de|para)|(?:client|participant|customer|learner|cliente)s?(?:'s)?(?: name)?(?: is| named|,|:)?|(?:revoke|cancel|terminate|remove)(?: the| her| his| their)?(?: linkedin)?(?: learning)?(?: licen[sc]e| account)?(?: for| of)?|(?:request|license)s?:|name is|named|se llama)(?:[ \n](?:my|our|the|this|new|client|participant|customer|mi|la|el|cliente)){0,4}[:,]?[ \n](?:(?:mr|mrs|ms|miss|mx|sr|sra)\.? )?/giu;

/** Words that no client is called, though they stand where a name could. */
const noNames: ReadonlySet<string> = new Set(
  "linkedin learning license licenses thank thanks please hi hello hey dear good morning afternoon evening client case email worker unit number name calworks calsaws calwin county santa supervisor team docusign scd wtw aec cwes regards monday tuesday wednesday thursday friday saturday sunday january february october november december none unknown same attached see pending tbd best sincerely respectfully employment services office phone consent form welfare gracias hola california social security issue add revoke the this she he they her his".split(
    " ",
  ),
);

/** A labelled part of a name: words of letters alone, without a title. Null when it is something else. */
export function namePart(value: string, isBelow: boolean): string | null {
  const text = beforeOther(value);
  const words = text.split(" ");
  const isName =
    words.length <= 5 && text.length <= LONGEST_NAME && words.every((word) => /^'?\p{L}[\p{L}\p{M}'.-]*$/u.test(word));
  const isCapital = words.every((word) => /^[^\p{Ll}]/u.test(word));
  return isName && !hasNoName(words) && (!isBelow || (isCapital && words.length < 4)) ? text : null;
}

/** A labelled whole name, split only where the split is certain: "Last, First", or two words. */
export function wholeName(value: string): ReadName {
  const text = beforeOther(value);
  const parts = text.split(/ ?, ?/);
  const [one = "", two = ""] = parts.map((part) => namePart(part, false) ?? "");
  if (parts.length === 2) return one === "" || two === "" ? noName : named(two, one);
  if (parts.length !== 1 || one === "") return noName;
  const words = one.split(" ");
  const [first = "", last = ""] = words;
  if (words.length === 2) return named(first, last);
  return { ...noName, whole: words.length < 2 ? null : one };
}

function named(firstName: string, lastName: string): ReadName {
  return { firstName, lastName, whole: `${firstName} ${lastName}` };
}

/** The text up to an address, a number, or a mark that ends a name; without a title. */
function beforeOther(value: string): string {
  const text = value.slice(0, LONGEST_NAME * 2).split(/ - |[(/;<[]|\S*[@\d\ufffd]/)[0] ?? "";
  return text.replace(/^(?:mr|mrs|ms|miss|mx|dr|sr|sra)\.? /i, "").replace(/^[\s,."]+|[\s,."]+$/g, "");
}

const LONGEST_NAME = 60;

/** Names that a text says of a client in so many words: "license for Maria Santos", "Maria Santos no longer wants". */
export function namesInText(text: string): ReadName[] {
  const led = Array.from(text.matchAll(LEADS), ({ 0: lead, index }) => {
    AT_PLACE.lastIndex = index + lead.length;
    return AT_PLACE.exec(text)?.[0] ?? "";
  });
  const said = Array.from(text.matchAll(BEFORE_VERB), ([name]) => name);
  return [...led, ...said].flatMap((name) => twoWords(name.replace("\n", " ")) ?? []);
}

/** The name that a line consists of, apart from addresses, numbers and what they are called. */
export function nameOfLine(line: string): ReadName | null {
  if (line.length > LONGEST_LINE) return null;
  const words = line
    .replace(/\S*[@\d\ufffd]\S*/g, " ")
    .replace(/(?<!\p{L})(?:case|e-?mail|number|no|id|client|address|worker|ec|aec|for|is)(?![\p{L}])[.:#]*/giu, " ")
    .replace(/(?<!\p{L})(?:mr|mrs|ms|miss|mx|dr|sr|sra)\. /giu, " ")
    .replace(/[()<>[\]:;#"|.=/]| -+(?= |$)|^-+ /g, " ")
    .replace(/\s+/g, " ")
    .replace(/(?: ?,)+/g, ",")
    .replace(/^[ ,]+|[ ,]+$/g, "");
  const comma = WITH_COMMA.exec(words);
  if (comma === null) return twoWords(words);
  const [, last = "", first = ""] = comma;
  return hasNoName(`${first} ${last}`.split(" ")) ? null : named(first, last);
}

const LONGEST_LINE = 200;

function twoWords(text: string): ReadName | null {
  const [first = "", last = ""] = text.split(" ");
  const isName = text !== "" && TWO_WORDS.test(text) && !hasNoName([first, last]);
  return isName ? named(first, last.replace(/'s$/, "")) : null;
}

function hasNoName(words: readonly string[]): boolean {
  return words.some((word) => noNames.has(nameKey(word)));
}

/** The one name that all of them are; null of none or several. */
export function onlyName(names: readonly ReadName[]): ReadName | null {
  const byKey = new Map(
    names.map((name) => [`${nameKey(name.firstName ?? "")} ${nameKey(name.lastName ?? "")}`, name]),
  );
  const [only] = byKey.values();
  return byKey.size === 1 ? (only ?? null) : null;
}
