import { ownTitles, type HeaderMeaning } from "../fields/field";
import { readHeaderCell } from "../fields/headerMeaning";
import { headerKey, saidOfHeaders, type Adoption } from "../plan/adoption";
import type { CellValue } from "../values/cell";

/** How a header of a tab is read: by what a person said, by the table of synonyms (plainly or vaguely), or not at all. */
export type TabHeader = {
  readonly meaning: HeaderMeaning | null;
  readonly vague: boolean;
  readonly source: "person" | "synonyms" | "unknown";
};

/** Reads the headers of one tab. */
export type HeaderReader = (header: CellValue) => TabHeader;

/** The reader of a tab's headers: what a person said stands above the synonyms; a header said to be nothing means nothing. */
export function headerReader(adoption: Adoption, tab: string): HeaderReader {
  const said = saidOfHeaders(adoption, tab);
  return (header) => {
    const meaning = said.size === 0 ? undefined : said.get(headerKey(header));
    if (meaning !== undefined)
      return { meaning: meaning === "nothing" ? null : meaning, vague: false, source: "person" };
    return bySynonyms(header);
  };
}

/**
 * Reads the headers of a header row, column by column. A person's word about a header that is also the title of one of our own
 * columns ("Group") is about the first column of that name: the one that stands further right is ours.
 */
export function readHeaderRow(headers: readonly string[], read: HeaderReader): TabHeader[] {
  const before = new Set<string>();
  return headers.map((header) => {
    const key = headerKey(header);
    const reading = read(header);
    const isOurs = reading.source === "person" && before.has(key) && titles.has(key);
    before.add(key);
    return isOurs ? bySynonyms(header) : reading;
  });
}

function bySynonyms(header: CellValue): TabHeader {
  const reading = readHeaderCell(header);
  return reading === null ? unknown : { ...reading, source: "synonyms" };
}

const unknown: TabHeader = { meaning: null, vague: false, source: "unknown" };

const titles: ReadonlySet<string> = new Set(Object.values(ownTitles).map(headerKey));
