import { meaningTitles } from "../fields/field";
import { headerKey, isSameTab, type Adoption, type SaidHeader, type SaidTab } from "../plan/adoption";
import { isBlank, type SheetCells } from "../values/cell";
import { isSameWord, keepValue, keyOfTitle, readCell, type SetupRowFault } from "./readSetupCell";
import { setupValue } from "./setupRow";
import { saidTabTitles, setupSections } from "./setupSheet";
import { setupTable, type SetupCells } from "./setupTable";

/** What the rows of sections Tab and Column said so far. */
export type AdoptionDraft = { readonly tabs: Map<string, SaidTab>; readonly headers: SaidHeader[] };

/**
 * What the Setup sheet says of tabs and headers (sections Tab and Column): read before the tabs can be found. What is wrong with
 * these rows is told by `readSetup`.
 */
export function readAdoption(sheet: SheetCells | undefined): Adoption {
  const draft: AdoptionDraft = { tabs: new Map(), headers: [] };
  const rows = sheet === undefined ? null : setupTable(sheet);
  for (const { cells } of rows ?? []) {
    if (isSameWord(setupSections.tab, cells.section)) readSaidTab(cells, draft);
    if (isSameWord(setupSections.column, cells.section)) readSaidHeader(cells, draft);
  }
  return draft;
}

/** Name: the worksheet; Value: Unit or Other. */
export function readSaidTab({ name, value }: SetupCells, { tabs }: AdoptionDraft): SetupRowFault | null {
  const tab = readCell(setupValue.filled, name);
  const standing = [...tabs.keys()].find((known) => tab !== null && isSameTab(known, tab));
  return keepValue(tabs, standing ?? tab, keyOfTitle(saidTabTitles, value));
}

/** Name: the header; Value: the title of its field, Whole name or Nothing; Value 2: its tab, blank for all tabs. */
export function readSaidHeader({ name, value, value2 }: SetupCells, { headers }: AdoptionDraft): SetupRowFault | null {
  const header = readCell(setupValue.filled, name);
  const meaning = keyOfTitle(meaningTitles, value);
  const tab = isBlank(value2) ? null : String(value2).trim();
  if (header === null) return { code: "setup-name", column: "Name" };
  if (meaning === null) return { code: "setup-value", column: "Value" };
  const isThere = headers.some(
    (said) =>
      headerKey(said.header) === headerKey(header) &&
      (said.tab === null || tab === null ? said.tab === tab : isSameTab(said.tab, tab)),
  );
  if (isThere) return { code: "setup-repeated", column: "Name" };
  headers.push({ tab, header, meaning });
  return null;
}
