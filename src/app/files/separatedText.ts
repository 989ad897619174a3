/** Rows of separated text, and which of them have a quote that does not close within its line. */
export type SeparatedRows = { readonly rows: string[][]; readonly broken: ReadonlySet<number> };

/** A quoted line break joins lines; no honest cell has more of them. */
const LONGEST_CELL_LINES = 200;

const EMAIL = /[^\s@"]@[^\s@"]+\.[^\s@"]/;

type Cut = { readonly cells: string[]; readonly end: number; readonly broken: boolean };

/**
 * Cuts separated text into rows and cells (RFC 4180; blank lines stay rows of one empty cell). A quote that does not close
 * within its line and would swallow a line with an e-mail address, or never closes, is no quote: its line is read alone
 * and is `broken` (rules section 5). Lines end with "\n". The work grows linearly with the text.
 */
export function cutRows(text: string, delimiter: string): SeparatedRows {
  const rows: string[][] = [];
  const broken = new Set<number>();
  for (let start = 0; start < text.length;) {
    const cut = cutRow(text, start, delimiter);
    if (cut.broken) broken.add(rows.length);
    rows.push(cut.cells);
    start = cut.end + 1;
  }
  return { rows, broken };
}

/** One row from `start`; `end` is the place of its line break, or the text's end. */
function cutRow(text: string, start: number, delimiter: string): Cut {
  const cells: string[] = [];
  let lineEnd = endOfLine(text, start);
  for (let at = start; ;) {
    const cell = text[at] === '"' ? quotedCell(text, at, lineEnd, delimiter) : plainCell(text, at, lineEnd, delimiter);
    if (!cell) return brokenRow(text, start, delimiter);
    cells.push(cell.value);
    if (text[cell.end] !== delimiter) return { cells, end: cell.end, broken: false };
    at = cell.end + 1;
    if (at > lineEnd) lineEnd = endOfLine(text, at);
  }
}

type Cell = { readonly value: string; readonly end: number };

function plainCell(text: string, at: number, lineEnd: number, delimiter: string): Cell {
  let end = at;
  while (end < lineEnd && text[end] !== delimiter) end += 1;
  return { value: text.slice(at, end), end };
}

/**
 * A cell in quotes, or null when its first quote is a stray one. Within a line a quote that nothing but text follows is a
 * letter; beyond the line only a clean cell counts, with no such quote and no line with an address in it.
 */
function quotedCell(text: string, at: number, lineEnd: number, delimiter: string): Cell | null {
  let isClean = true;
  for (let close = nextQuote(text, at + 1); close >= 0; close = nextQuote(text, close + 1)) {
    const crosses = close > lineEnd;
    if (crosses && (!isClean || swallows(text.slice(lineEnd + 1, close)))) return null;
    const end = endOfCell(text, close + 1, delimiter);
    if (end !== null) return { value: text.slice(at + 1, close).replaceAll('""', '"'), end };
    if (crosses) return null;
    isClean = false;
  }
  return null;
}

/** The next quote that is not one of a pair. */
function nextQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** Whether a cell that went on beyond its line holds a line with an address, or more lines than any honest cell. */
function swallows(lines: string): boolean {
  return EMAIL.test(lines) || lines.split("\n", LONGEST_CELL_LINES + 1).length > LONGEST_CELL_LINES;
}

/** Where the cell ends after its closing quote: nothing or spaces may stand before the delimiter; null when more does. */
function endOfCell(text: string, after: number, delimiter: string): number | null {
  let end = after;
  while (text[end] === " ") end += 1;
  return end >= text.length || text[end] === delimiter || text[end] === "\n" ? end : null;
}

/** The line read alone, its quotes taken for nothing. */
function brokenRow(text: string, start: number, delimiter: string): Cut {
  const end = endOfLine(text, start);
  const cells = text.slice(start, end).split(delimiter);
  return { cells: cells.map((cell) => cell.replaceAll('"', "")), end, broken: true };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
