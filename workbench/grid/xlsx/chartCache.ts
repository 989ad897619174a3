import type { CellValue } from "../grid";
import { escapeCellText, escapeXml } from "./xml";

/** A cell of a chart's reference: its value, what it shows, and its number format. */
export type CachedCell = { readonly value: CellValue; readonly text: string; readonly format: string };

/** A reference of a chart, "=Sheet1!$A$1:$A$3" or "", with what its cells hold. */
export type ChartCache = { readonly reference: string; readonly values: readonly CachedCell[] };

type Kind = "num" | "str";

/** A reference with its cells' values, as numbers or as texts. */
export function cacheXml(cache: ChartCache, kind: Kind): string {
  return `<c:${kind}Ref><c:f>${escapeXml(cache.reference.slice(1))}</c:f>${pointsXml(cache, kind, "c:")}</c:${kind}Ref>`;
}

function pointsXml({ values }: ChartCache, kind: Kind, prefix: string): string {
  const points = values.map(({ value, text }, index) => {
    const held = kind === "num" ? (typeof value === "number" ? String(value) : "") : escapeCellText(text);
    return held === "" ? "" : `<${prefix}pt idx="${index}"><${prefix}v>${held}</${prefix}v></${prefix}pt>`;
  });
  const format = `<${prefix}formatCode>${escapeXml(values[0]?.format ?? "General")}</${prefix}formatCode>`;
  const count = `<${prefix}ptCount val="${values.length}"/>`;
  return `<${prefix}${kind}Cache>${kind === "num" ? format : ""}${count}${points.join("")}</${prefix}${kind}Cache>`;
}

const HELD = /<(\w+:)?f>[^<]*<\/(?:\w+:)?f>(?:\s*<(?:\w+:)?(num|str)Cache>[\s\S]*?<\/(?:\w+:)?(?:num|str)Cache>)?/g;

/**
 * The chart part with its references as they are now, in their order, and the values of those whose cells changed; null
 * leaves a reference and its values as the file has them.
 */
export function withCaches(xml: string, caches: readonly (ChartCache | null)[]): string {
  let number = -1;
  return xml.replace(HELD, (whole, prefix: string | undefined, kind: string | undefined) => {
    number += 1;
    const cache = caches[number] ?? null;
    if (cache === null) return whole;
    const before = prefix ?? "";
    const reference = `<${before}f>${escapeXml(cache.reference.slice(1))}</${before}f>`;
    return kind === "num" || kind === "str" ? reference + pointsXml(cache, kind, before) : reference;
  });
}
