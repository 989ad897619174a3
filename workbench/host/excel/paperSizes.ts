/** `Excel.PaperType` by the number that files hold, which begins with 1 (ECMA-376, part 1, 18.3.1.63). */
export const PAPERS = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
] as const;

export type PaperName = (typeof PAPERS)[number];
