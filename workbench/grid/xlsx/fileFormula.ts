import { FUTURE_FUNCTIONS, WORKSHEET_FUTURE_FUNCTIONS } from "./futureFunctions";

/** A stored formula as people write it: no `_xlfn.` before newer functions, `NS.NAME` for custom functions, "=" in front. */
export function formulaFromFile(text: string): string {
  const plain = text
    .replace(/_xlfn\.(?:_xlws\.)?/g, "")
    .replace(/_xlpm\./g, "")
    .replace(/_xldudf_([A-Za-z0-9]+)_([A-Za-z0-9_]+)/g, "$1.$2");
  return `=${plain}`;
}

const NAME = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|([A-Za-z_][A-Za-z0-9_.]*)(?=\()/g;

/** A formula as the file stores it: the reverse; `isCustom` tells which names are custom functions. */
export function formulaForFile(formula: string, isCustom: (name: string) => boolean): string {
  return formula.replace(/^=/, "").replace(NAME, (whole, name: string | undefined) => {
    if (name === undefined) return whole;
    const upper = name.toUpperCase();
    if (isCustom(upper)) return `_xldudf_${upper.replace(".", "_")}`;
    if (WORKSHEET_FUTURE_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
    return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
  });
}

/** The custom functions that a worksheet part calls: "CWES.HOURS". */
export function customFunctions(xml: string): ReadonlySet<string> {
  const calls = xml.matchAll(/_xldudf_([A-Za-z0-9]+)_([A-Za-z0-9_]+)/g);
  return new Set([...calls].map(([, space = "", name = ""]) => `${space}.${name}`.toUpperCase()));
}
