import * as texts from "./usageTexts";

/** A report file of `test/cases/usage`: its folder, its name, and its real bytes. */
export type UsageFile = { readonly folder: string; readonly name: string; readonly bytes: Uint8Array };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const windowsEnds = (text: string): string => text.replaceAll("\n", "\r\n");
const excelCsv = (text: string): Uint8Array => utf8(`\ufeff${windowsEnds(text)}`);
const tabs = (text: string, from: string): string => text.replaceAll(from, "\t");

/** Bytes of windows-1252; the texts here use only one character beyond Latin-1, the curly apostrophe. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(windowsEnds(text), (letter) => (letter === "’" ? 0x92 : letter.charCodeAt(0)));

const utf16 = (text: string, littleEndian = true): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  Array.from(text).forEach((letter, place) => bytes.setUint16(place * 2, letter.charCodeAt(0), littleEndian));
  return new Uint8Array(bytes.buffer);
};

/** An old .xls begins so; the rest does not matter, nobody reads it. */
const oldXls = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)]);

/** All text reports of the golden folders, and bytes that are none. */
export const usageFiles: readonly UsageFile[] = [
  { folder: "V01-clean", name: "learner-summary_2022-10-01_2022-10-31.csv", bytes: excelCsv(texts.cleanSummary) },
  { folder: "V01-without-period", name: "learner-summary.csv", bytes: excelCsv(texts.cleanSummary) },
  {
    folder: "V01-utf16-without-mark",
    name: "Learner Summary Oct 2022.txt",
    bytes: utf16(windowsEnds(tabs(texts.cleanSummary.replace('"Nguyen, Thi Lan"', "Nguyen Thi Lan"), ","))),
  },
  { folder: "V03-users-download", name: "users_2025-03-12.csv", bytes: utf8(texts.usersDownload) },
  { folder: "V03-users-undated", name: "all users.csv", bytes: utf8(texts.usersDownload) },
  { folder: "V04-learner-detail", name: "learner-detail_2022-09_2022-10.csv", bytes: excelCsv(texts.learnerDetail) },
  { folder: "V05-api-long", name: "activity-reports.txt", bytes: utf8(texts.apiLong) },
  { folder: "V05-api-paths", name: "power-bi 10-01-2026 to 10-31-2026.csv", bytes: utf8(texts.apiPaths) },
  { folder: "V06-analyst-semicolon", name: "october for CWES.csv", bytes: windows1252(texts.analystSheet) },
  {
    folder: "V06-analyst-unicode-text",
    name: "october for CWES.txt",
    bytes: utf16(`\ufeff${windowsEnds(tabs(texts.analystSheet, ";"))}`),
  },
  { folder: "V07-windows-1252", name: "summary October-2026.csv", bytes: windows1252(texts.legacyNames) },
  { folder: "V07-damaged-names", name: "summary 2026-10.csv", bytes: utf8(texts.damagedNames) },
  { folder: "V08-mismatch-pack", name: "summary 2026-10.csv", bytes: utf8(texts.mismatchPack) },
  { folder: "V09-stacked-months", name: "three months.csv", bytes: excelCsv(texts.stackedMonths) },
  { folder: "V09-stacked-titles", name: "three months.csv", bytes: excelCsv(texts.stackedTitles) },
  { folder: "V10a-organization-summary", name: "organization 2026-10.csv", bytes: utf8(texts.organizationSummary) },
  { folder: "V10b-web-page", name: "learner-summary.xls", bytes: utf8(texts.webPage) },
  { folder: "V10b-old-xls", name: "learner-summary.xls", bytes: oldXls },
  { folder: "V10c-header-only", name: "summary 2026-10.csv", bytes: excelCsv(texts.headerOnly) },
  { folder: "V10c-empty", name: "summary 2026-10.csv", bytes: utf8("\n\n") },
  { folder: "V10e-spanish", name: "resumen 2026-10.csv", bytes: windows1252(texts.spanish) },
  { folder: "V10f-open-day-order", name: "logins 2022-03-01_2022-05-31.csv", bytes: utf8(texts.openDayOrder) },
  {
    folder: "V10f-day-first",
    name: "logins 2022-03-01_2022-05-31.csv",
    bytes: utf8(texts.openDayOrder.replace("05/05/2022", "13/04/2022")),
  },
  { folder: "V10g-formula-text", name: "summary 2026-10.csv", bytes: utf8(texts.formulaText) },
  { folder: "quotes", name: "summary 2026-10.csv", bytes: utf8(texts.quotes) },
  { folder: "ragged", name: "summary 2026-10.csv", bytes: utf8(texts.ragged) },
  { folder: "contradictions", name: "three months.csv", bytes: utf8(texts.contradictions) },
  { folder: "doubtful-values", name: "summary 2026-10.csv", bytes: utf8(texts.doubtfulValues) },
  {
    folder: "pipes",
    name: "summary 2026-10.csv",
    bytes: utf16(
      `\ufeff${texts.cleanSummary.replace('"Nguyen, Thi Lan"', "Nguyen Thi Lan").replaceAll(",", "|")}`,
      false,
    ),
  },
  {
    folder: "no-people-column",
    name: "summary 2026-10.csv",
    bytes: utf8("Name,Days Logged In,Hours Viewed\nMaria Santos,6,4:12:05\n"),
  },
  { folder: "nothing-to-ask", name: "unit 12.csv", bytes: excelCsv(texts.nothingToAsk) },
  { folder: "users-dated-in-title", name: "users.csv", bytes: utf8(texts.datedUsers) },
  { folder: "title-against-name", name: "summary 2026-10.csv", bytes: utf8(texts.disputed) },
  { folder: "detail-with-title", name: "detail.csv", bytes: utf8(texts.detailWithTitle) },
  { folder: "months-side-by-side", name: "summary 2026-08_2026-10.csv", bytes: utf8(texts.wideMonths) },
  { folder: "V03-two-licenses", name: "users_2026-10-31.csv", bytes: utf8(texts.twoLicenses) },
];
