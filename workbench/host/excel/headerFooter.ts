import type { PageTexts } from "../../grid/pageSetup";
import { HostObject } from "../richapi/hostObject";
import { asText } from "./argument";

type Put = (texts: PageTexts) => void;

/**
 * The headers and footers of a worksheet.
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup
 */
export class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";

  constructor(
    private readonly read: () => PageTexts,
    private readonly put: Put,
  ) {
    super();
  }

  /** "The general header/footer, used for all pages unless even/odd or first page is specified." */
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.read, this.put);
  }
}

type Section = "L" | "C" | "R";

/**
 * One header and footer; "To apply font formatting or insert a variable value, use format codes": "&P" is the page.
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.headerfooter
 */
export class HeaderFooter extends HostObject {
  readonly className = "HeaderFooter";

  constructor(
    private readonly read: () => PageTexts,
    private readonly put: Put,
  ) {
    super();
  }

  /** "The left header of the worksheet." */
  get leftHeader(): string {
    return this.section("header", "L");
  }

  set leftHeader(text: unknown) {
    this.write("header", "L", text);
  }

  /** "The center header of the worksheet." */
  get centerHeader(): string {
    return this.section("header", "C");
  }

  set centerHeader(text: unknown) {
    this.write("header", "C", text);
  }

  /** "The right header of the worksheet." */
  get rightHeader(): string {
    return this.section("header", "R");
  }

  set rightHeader(text: unknown) {
    this.write("header", "R", text);
  }

  /** "The left footer of the worksheet." */
  get leftFooter(): string {
    return this.section("footer", "L");
  }

  set leftFooter(text: unknown) {
    this.write("footer", "L", text);
  }

  /** "The center footer of the worksheet." */
  get centerFooter(): string {
    return this.section("footer", "C");
  }

  set centerFooter(text: unknown) {
    this.write("footer", "C", text);
  }

  /** "The right footer of the worksheet." */
  get rightFooter(): string {
    return this.section("footer", "R");
  }

  set rightFooter(text: unknown) {
    this.write("footer", "R", text);
  }

  private section(line: keyof PageTexts, section: Section): string {
    return sections(this.read()[line])[section];
  }

  private write(line: keyof PageTexts, section: Section, text: unknown): void {
    const texts = this.read();
    const changed = { ...sections(texts[line]), [section]: asText(text) };
    const written = (["L", "C", "R"] as const).map((one) => (changed[one] === "" ? "" : `&${one}${changed[one]}`));
    this.put({ ...texts, [line]: written.join("") });
  }
}

/** The three parts of "&LUnit 3&CPage &P of &N"; text before any mark stands in the centre. "&&" is the sign itself. */
function sections(text: string): Record<Section, string> {
  const parts: Record<Section, string> = { L: "", C: "", R: "" };
  let current: Section = "C";
  for (const [token] of text.matchAll(/&[\s\S]|[^&]+|&/g)) {
    const mark = /^&([LCR])$/.exec(token)?.[1];
    if (mark === "L" || mark === "C" || mark === "R") current = mark;
    else parts[current] += token;
  }
  return parts;
}
