import { isShortLabel, labelOf, LONGEST_LABEL, type MailLabel } from "./mailLabels";
import type { MailLine } from "./mailLines";

/** A value and what its label says of it; `nextLine`: it stood below its label. */
export type LabelledValue = { readonly label: MailLabel; readonly value: string; readonly nextLine: boolean };

/**
 * Everything that has a label in these lines: "Label: value", "Label - value", a label and its value below or in the next cell,
 * and tables with a line of headers. A label with nothing beside it waits for the lines below.
 */
export function labelledValues(lines: readonly MailLine[]): LabelledValue[] {
  const found: LabelledValue[] = [];
  let waiting: MailLabel[] = [];
  let headers: (MailLabel | null)[] | null = null;
  for (const { text, cells } of lines.filter((line) => line.text !== "")) {
    if (headers !== null && cells.length > 1 && !isHeaderLine(cells)) {
      found.push(...underHeaders(headers, cells));
      continue;
    }
    headers = isHeaderLine(cells) ? cells.map(labelOf) : null;
    if (headers !== null) continue;
    const ofLine = cells.length > 1 ? inCells(cells) : inText(text);
    const last = ofLine.at(-1);
    found.push(...ofLine.filter(({ value }) => value !== ""));
    if (last?.value === "") waiting.push(last.label);
    else if (ofLine.length > 0) waiting = [];
    else if (waiting[0] !== undefined) {
      found.push({ label: waiting[0], value: text, nextLine: true });
      waiting = waiting.slice(1);
    }
  }
  return found;
}

/** A line of a table that names its columns: two labels or more, and hardly anything else. */
function isHeaderLine(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const labels = filled.filter((cell) => !/[@\d]/.test(cell) && labelOf(cell) !== null);
  return labels.length > 1 && labels.length * 2 > filled.length;
}

function underHeaders(headers: readonly (MailLabel | null)[], cells: readonly string[]): LabelledValue[] {
  return headers.flatMap((label, column) => {
    const value = cells[column] ?? "";
    return label === null || value === "" ? [] : [{ label, value, nextLine: false }];
  });
}

/** Labels in cells, each with the cell at its right, or with its value in the same cell. */
function inCells(cells: readonly string[]): LabelledValue[] {
  const filled = cells.filter((cell) => cell !== "");
  return filled.flatMap((cell, at) => {
    const label = labelOf(cell);
    const next = filled[at + 1] ?? "";
    if (label === null) return inText(cell).filter(({ value }) => value !== "");
    return labelOf(next) === null ? [{ label, value: next, nextLine: false }] : [];
  });
}

type Place = { readonly label: MailLabel; readonly from: number; readonly to: number };

function inText(text: string): LabelledValue[] {
  const places = labelPlaces(text);
  const [first] = places;
  if (first === undefined) return beforeDash(text);
  return places.map(({ label, to }, at) => ({
    label,
    value: tidyValue(text.slice(to, places[at + 1]?.from ?? text.length)),
    nextLine: false,
  }));
}

/** Labels that end in a colon or an equals sign, the longest that makes sense before each. */
function labelPlaces(text: string): Place[] {
  const places: Place[] = [];
  let end = 0;
  for (const { index } of [...text.matchAll(/[:=]/g)].slice(0, MOST_LABELS)) {
    const place = labelBefore(text, end, index);
    if (place === null) continue;
    places.push(place);
    end = place.to;
  }
  return places;
}

function labelBefore(text: string, least: number, colon: number): Place | null {
  const from = Math.max(least, colon - LONGEST_LABEL);
  const words = [...text.slice(from, colon).matchAll(/(?<![^\s,;.(\t])[^\s]/g)].slice(-MOST_WORDS);
  for (const { index } of words) {
    const start = from + index;
    const label = labelOf(text.slice(start, colon));
    if (label === null) continue;
    const before = text.slice(least, start).trimEnd();
    if (isShortLabel(text.slice(start, colon)) && before !== "" && !/[,;.(]$/.test(before)) continue;
    return { label, from: start, to: colon + 1 };
  }
  return null;
}

const MOST_WORDS = 6;
/** Of one line; a longer line is no list of labels. */
const MOST_LABELS = 200;

/** "Last name - Santos", "First name Maria", or a label alone. */
function beforeDash(text: string): LabelledValue[] {
  const alone = labelOf(text);
  if (alone !== null) return [{ label: alone, value: "", nextLine: false }];
  for (const { index } of [...text.slice(0, LONGEST_LABEL).matchAll(/-/g)].slice(0, MOST_WORDS)) {
    const label = labelOf(text.slice(0, index));
    if (label !== null && index > 0) return [{ label, value: tidyValue(text.slice(index + 1)), nextLine: false }];
  }
  const plain =
    /^((?:client'?s? )?(?:first|last) name) (\p{Lu}[\p{L}\p{M}'.-]*(?: \p{Lu}[\p{L}\p{M}'.-]*){0,2})$/iu.exec(text);
  const label = plain === null ? null : labelOf(plain[1] ?? "");
  return plain === null || label === null ? [] : [{ label, value: plain[2] ?? "", nextLine: false }];
}

function tidyValue(value: string): string {
  return value
    .slice(0, LONGEST_VALUE)
    .replace(/^[\s,;:=-]+/, "")
    .replace(/[\s,;]+$/, "");
}

/** No name, address or number is longer. */
const LONGEST_VALUE = 400;
