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
  for (let at = start; ;) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    if (!cell) return brokenRow(text, start, delimiter);
    cells.push(cell.value);
    if (text[cell.end] !== delimiter) return { cells, end: cell.end, broken: false };
    at = cell.end + 1;
  }
}

type Cell = { readonly value: string; readonly end: number };

function plainCell(text: string, at: number, delimiter: string): Cell {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end += 1;
  return { value: text.slice(at, end), end };
}

/** A cell in quotes, or null when the quote is a stray one: it closes nowhere near, or beyond a line with an address. */
function quotedCell(text: string, at: number, delimiter: string): Cell | null {
  let value = "";
  let lineStart = -1;
  let lines = 0;
  for (let from = at + 1, end = from; end < text.length; end += 1) {
    if (text[end] === "\n") {
      if (lineStart >= 0 && EMAIL.test(text.slice(lineStart, end))) return null;
      lineStart = end + 1;
      if ((lines += 1) > LONGEST_CELL_LINES) return null;
    }
    if (text[end] !== '"') continue;
    value += text.slice(from, end);
    if (text[end + 1] === '"') {
      value += '"';
      end += 1;
      from = end + 1;
      continue;
    }
    if (lineStart >= 0 && EMAIL.test(text.slice(lineStart, end))) return null;
    return closedCell(text, value, end + 1, delimiter);
  }
  return null;
}

/** What stands between a closing quote and the next delimiter: nothing or spaces, else the quote was none. */
function closedCell(text: string, value: string, after: number, delimiter: string): Cell | null {
  let end = after;
  while (text[end] === " " && delimiter !== " ") end += 1;
  return end >= text.length || text[end] === delimiter || text[end] === "\n" ? { value, end } : null;
}

/** The line read alone, its quotes taken for nothing. */
function brokenRow(text: string, start: number, delimiter: string): Cut {
  const lineEnd = text.indexOf("\n", start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  return {
    cells: text
      .slice(start, end)
      .split(delimiter)
      .map((cell) => cell.replaceAll('"', "")),
    end,
    broken: true,
  };
}
