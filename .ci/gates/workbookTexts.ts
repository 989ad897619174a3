import { strFromU8, unzipSync } from "fflate";

const cellText = /<(?:t|v)(?:\s[^>]*)?>([^<]*)<\/(?:t|v)>/g;

/** The texts and numbers of a workbook's cells, one in a line, so that the gates for people's data can read them. */
export function workbookTexts(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/.test(name) });
  return Object.values(parts)
    .flatMap((part) => [...strFromU8(part).matchAll(cellText)].map(([, text = ""]) => text))
    .join("\n");
}
