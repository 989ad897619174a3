import { elements } from "./readRules";

const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture " +
  "oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** The element of that name directly inside the worksheet; undefined where there is none. */
export function sheetElement(xml: string, name: string): string | undefined {
  return found(xml, name)[0]?.text;
}

/** Replaces the elements of a name by others, in the order that worksheets must keep. */
export function replaceElements(xml: string, name: string, replacement: string): string {
  let text = xml;
  for (const { at, text: old } of found(xml, name).reverse()) text = text.slice(0, at) + text.slice(at + old.length);
  if (replacement === "") return text;
  const outline = withoutInside(text);
  for (const next of ORDER.slice(ORDER.indexOf(name) + 1)) {
    const at = outline.search(new RegExp(`<${next}[\\s/>]`));
    if (at >= 0) return text.slice(0, at) + replacement + text.slice(at);
  }
  return text.replace(/<\/worksheet>\s*$/, (end) => replacement + end);
}

const PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"] as const;

/** Replaces one element inside `sheetPr`, which is made where it is missing; "" takes the element away. */
export function replaceInSheetProperties(xml: string, name: (typeof PROPERTIES)[number], replacement: string): string {
  const existing = sheetElement(xml, "sheetPr");
  if (existing === undefined)
    return replacement === "" ? xml : replaceElements(xml, "sheetPr", `<sheetPr>${replacement}</sheetPr>`);
  const closed = existing.endsWith("/>");
  const open = closed ? `${existing.slice(0, -2)}>` : existing.slice(0, existing.indexOf(">") + 1);
  const inner = closed ? "" : existing.slice(existing.indexOf(">") + 1, -"</sheetPr>".length);
  const parts = PROPERTIES.map((one) => (one === name ? replacement : (elements(inner, one)[0] ?? "")));
  return xml.replace(existing, () => `${open}${parts.join("")}</sheetPr>`);
}

/** Elements directly inside the worksheet, with where they begin. */
function found(xml: string, name: string): { readonly at: number; readonly text: string }[] {
  const outline = withoutInside(xml);
  let from = 0;
  return elements(outline, name).map((element) => {
    const at = outline.indexOf(element, from);
    from = at + element.length;
    return { at, text: xml.slice(at, from) };
  });
}

/** The text, as long as it was, with blanks where elements stand inside others that may hold the worksheet's own names. */
function withoutInside(xml: string): string {
  const blank = (whole: string) => " ".repeat(whole.length);
  return xml
    .replace(/<sheetData>[\s\S]*<\/sheetData>/, (whole) => `<sheetData>${blank(whole.slice("<sheetData>".length))}`)
    .replace(/(?<=<cfRule\b[^>]*>)[\s\S]*?(?=<\/cfRule>)/g, blank)
    .replace(/(?<=<customSheetViews>)[\s\S]*?(?=<\/customSheetViews>)/g, blank)
    .replace(/(?<=<extLst>)[\s\S]*(?=<\/extLst>)/g, blank);
}
