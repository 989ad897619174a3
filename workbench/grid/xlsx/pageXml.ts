import type { SheetModel } from "../bookModel";
import { NORMAL_PAGE, type PageMargins, type PageSetup } from "../pageSetup";
import { elements } from "./readRules";
import { replaceElements, replaceInSheetProperties, sheetElement } from "./sheetElements";
import { dropAttributes, setAttributes } from "./styleXml";
import { child, escapeXml, flag, parseAttributes, parseXml } from "./xml";

type Page = Pick<SheetModel, "page" | "gridlines">;

const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** The page set-up of a worksheet part, and whether it shows its gridlines. */
export function readPage(xml: string): Page {
  const attributes = (name: string) => attributesOf(sheetElement(xml, name));
  const [setup, options, margins] = [attributes("pageSetup"), attributes("printOptions"), attributes("pageMargins")];
  const properties = sheetElement(xml, "sheetPr");
  const fits = flag(attributesOf(elements(properties ?? "", "pageSetUpPr")[0])["fitToPage"]) ?? false;
  const pages = (text: string | undefined) => (fits ? Number(text ?? 1) || null : null);
  const texts = sheetElement(xml, "headerFooter");
  const text = (name: string) => (texts === undefined ? "" : (child(parseXml(texts), name)?.text ?? ""));
  const page: PageSetup = {
    landscape: setup["orientation"] === "landscape",
    paper: setup["paperSize"] === undefined ? null : Number(setup["paperSize"]),
    scale: fits ? null : Number(setup["scale"] ?? 100),
    pagesWide: pages(setup["fitToWidth"]),
    pagesTall: pages(setup["fitToHeight"]),
    gridlines: flag(options["gridLines"]) ?? false,
    headings: flag(options["headings"]) ?? false,
    centerHorizontally: flag(options["horizontalCentered"]) ?? false,
    centerVertically: flag(options["verticalCentered"]) ?? false,
    margins: readMargins(margins),
    texts: { header: text("oddHeader"), footer: text("oddFooter") },
    rowBreaks: elements(sheetElement(xml, "rowBreaks") ?? "", "brk").map((one) => Number(attributesOf(one)["id"])),
  };
  const view = /<sheetView\b([^>]*)>/.exec(sheetElement(xml, "sheetViews") ?? "")?.[1] ?? "";
  return { page, gridlines: flag(parseAttributes(view)["showGridLines"]) ?? true };
}

function attributesOf(element: string | undefined): Readonly<Record<string, string>> {
  return element === undefined ? {} : parseAttributes(element.slice(0, element.indexOf(">")));
}

function readMargins(margins: Readonly<Record<string, string>>): PageMargins {
  const read = SIDES.map((side) => [side, Number(margins[side] ?? NORMAL_PAGE.margins[side])] as const);
  return { ...NORMAL_PAGE.margins, ...Object.fromEntries(read) };
}

/** The worksheet part with what changed about its page; attributes and texts that we do not know stay. */
export function writePage(xml: string, now: Page, was: Page): string {
  let text = xml;
  if (now.gridlines !== was.gridlines)
    text = text.replace(/<sheetView\b[^>]*>/, (view) => setAttributes(view, { showGridLines: now.gridlines ? 1 : 0 }));
  const [page, before] = [now.page, was.page];
  const differs = (...keys: (keyof PageSetup)[]) =>
    keys.some((key) => JSON.stringify(page[key]) !== JSON.stringify(before[key]));
  if (differs("gridlines", "headings", "centerHorizontally", "centerVertically")) text = writeOptions(text, page);
  if (differs("margins"))
    text = replaceElements(text, "pageMargins", setAttributes("<pageMargins/>", { ...page.margins }));
  if (differs("landscape", "paper", "scale", "pagesWide", "pagesTall")) text = writeSetup(text, page);
  if (differs("texts")) text = writeTexts(text, page);
  return differs("rowBreaks") ? writeBreaks(text, page) : text;
}

function writeBreaks(xml: string, { rowBreaks }: PageSetup): string {
  const breaks = rowBreaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  const count = `count="${breaks.length}" manualBreakCount="${breaks.length}"`;
  return replaceElements(
    xml,
    "rowBreaks",
    breaks.length === 0 ? "" : `<rowBreaks ${count}>${breaks.join("")}</rowBreaks>`,
  );
}

function writeOptions(xml: string, page: PageSetup): string {
  const options = sheetElement(xml, "printOptions") ?? "<printOptions/>";
  const flags = {
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    headings: page.headings,
    gridLines: page.gridlines,
  };
  const without = dropAttributes(options, Object.keys(flags));
  const on = Object.entries(flags).filter(([, isOn]) => isOn);
  return replaceElements(
    xml,
    "printOptions",
    setAttributes(without, Object.fromEntries(on.map(([name]) => [name, 1]))),
  );
}

function writeSetup(xml: string, page: PageSetup): string {
  const { landscape, paper, scale, pagesWide, pagesTall } = page;
  const old = dropAttributes(sheetElement(xml, "pageSetup") ?? "<pageSetup/>", ["scale", "fitToWidth", "fitToHeight"]);
  const fits = scale === null;
  const setup = setAttributes(old, {
    ...(paper === null ? {} : { paperSize: paper }),
    ...(scale === null || scale === 100 ? {} : { scale }),
    ...(fits ? { fitToWidth: pagesWide ?? 0, fitToHeight: pagesTall ?? 0 } : {}),
    orientation: landscape ? "landscape" : "portrait",
  });
  const known = elements(sheetElement(xml, "sheetPr") ?? "", "pageSetUpPr")[0];
  const kept = dropAttributes(known ?? "<pageSetUpPr/>", ["fitToPage"]);
  const fitting = fits ? setAttributes(kept, { fitToPage: 1 }) : known === undefined ? "" : kept;
  return replaceInSheetProperties(replaceElements(xml, "pageSetup", setup), "pageSetUpPr", fitting);
}

function writeTexts(xml: string, { texts }: PageSetup): string {
  const old = sheetElement(xml, "headerFooter") ?? "<headerFooter/>";
  const open = old.endsWith("/>") && !old.includes("</") ? `${old.slice(0, -2)}>` : old.slice(0, old.indexOf(">") + 1);
  const others = ["evenHeader", "evenFooter", "firstHeader", "firstFooter"].flatMap((name) => elements(old, name));
  const own = [
    texts.header === "" ? "" : `<oddHeader>${escapeXml(texts.header)}</oddHeader>`,
    texts.footer === "" ? "" : `<oddFooter>${escapeXml(texts.footer)}</oddFooter>`,
  ];
  return replaceElements(xml, "headerFooter", `${open}${own.join("")}${others.join("")}</headerFooter>`);
}
