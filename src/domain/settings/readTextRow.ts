import { draftIds, draftKey, draftTitle, draftsWithoutSubject, languages } from "../drafts/draft";
import { isBlank, type CellValue } from "../values/cell";
import { draftWordsFault } from "./draftWordsFault";
import { isSameWord, keepValue, readCell, type SetupRowFault } from "./readSetupCell";
import type { SetupDraft } from "./setupDraft";
import { setupValue } from "./setupRow";
import type { SetupCells } from "./setupTable";

/** Name: the draft's title, with its language in brackets; Value: the body, line breaks and all; Value 2: the subject. */
export function readText({ name, value, value2 }: SetupCells, { texts }: SetupDraft): SetupRowFault | null {
  const named = draftNamed(name);
  if (named === null) return { code: "setup-name", column: "Name" };
  const body = readCell(setupValue.body, value);
  if (body === null) return { code: "setup-value", column: "Value" };
  const words = {
    body: String(body).replace(/\r\n?/g, "\n"),
    subject: isBlank(value2) ? null : String(value2).trim(),
  };
  const fault = draftWordsFault(named.draft, words);
  if (fault !== null) return fault;
  if (words.subject !== null && draftsWithoutSubject.has(named.draft))
    return { code: "setup-subject", column: "Value 2" };
  return keepValue(texts, draftKey(named.draft, named.language), words);
}

function draftNamed(title: CellValue) {
  const all = draftIds.flatMap((draft) => languages.map((language) => ({ draft, language })));
  return all.find(({ draft, language }) => isSameWord(draftTitle(draft, language), title)) ?? null;
}
