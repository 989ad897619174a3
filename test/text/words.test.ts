import { agendaWords } from "../../src/text/agendaWords";
import { decideManyWords, issueManyWords, revokeManyWords, worklistWords } from "../../src/text/batchWords";
import { binWords, suggestionWords, unmatchedWords } from "../../src/text/binWords";
import { cardWords, clientPlaceWords, clientWords, nextWords } from "../../src/text/clientWords";
import { copyWords } from "../../src/text/copyWords";
import { draftPanelWords } from "../../src/text/draftPanelWords";
import { uploadPanelWords } from "../../src/text/uploadPanelWords";
import { fieldTitles } from "../../src/domain/fields/field";
import {
  consentWords,
  decisionGuideWords,
  doneWords,
  groupWords,
  licenseWords,
  profileWords,
  progressWords,
  recordWords,
  revokeGuideWords,
  stepWords,
} from "../../src/text/guideWords";
import { importWords } from "../../src/text/importWords";
import { busyWords, describeFault, paneWords, tabWords } from "../../src/text/paneWords";
import { choices, questionWords, usersDayWords } from "../../src/text/questionWords";
import { requestWords, stopWords } from "../../src/text/requestWords";
import { refusalWords, unwrittenWords } from "../../src/text/refusalWords";
import { kindWords, lineReasonWords, refusedWords, reportFieldWords } from "../../src/text/reportWords";
import { todayWords } from "../../src/text/todayWords";

/** Every text of a table, those inside tables too; functions are texts with blanks and are tested where they are used. */
function textsOf(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(textsOf);
}

/** Without the words of states of consent: some are silent. */
function withoutStates({ states: _, ...words }: typeof consentWords): unknown {
  return words;
}

const sentences = [refusedWords, refusalWords].flatMap(textsOf);
const phrases = [
  agendaWords,
  copyWords,
  decideManyWords,
  draftPanelWords,
  issueManyWords,
  revokeManyWords,
  uploadPanelWords,
  worklistWords,
  binWords,
  suggestionWords,
  unmatchedWords,
  clientPlaceWords,
  clientWords,
  cardWords,
  nextWords,
  decisionGuideWords,
  doneWords,
  groupWords,
  licenseWords,
  profileWords,
  progressWords,
  recordWords,
  revokeGuideWords,
  stepWords,
  requestWords,
  stopWords,
  withoutStates(consentWords),
  fieldTitles,
  importWords,
  busyWords,
  paneWords,
  tabWords,
  choices,
  questionWords,
  usersDayWords,
  unwrittenWords,
  kindWords,
  lineReasonWords,
  reportFieldWords,
  todayWords,
].flatMap(textsOf);

describe("the words of the pane", () => {
  test("a refusal is whole sentences", () => {
    for (const text of sentences) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  test("every refusal of Excel says what to do next", () => {
    for (const text of textsOf(refusalWords))
      expect(text).toMatch(/try again|[Rr]ead the workbook|rename|Reload|Use Excel/i);
  });

  test("no text is empty, and none has a blank left in it", () => {
    for (const text of [...sentences, ...phrases]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe("");
      expect(text).not.toMatch(/undefined|null|NaN|\$\{|\{\w+\}/);
    }
  });

  test("no text is British, and none speaks of the machine", () => {
    for (const text of [...sentences, ...phrases])
      expect(text).not.toMatch(/licence|snapshot|sync\b|exception|payload|null/i);
  });

  test("the tabs have labels of twelve letters at most", () => {
    for (const label of Object.values(tabWords)) expect(label.length).toBeLessThanOrEqual(12);
  });

  test("after a bug it is said whether the workbook was written to", () => {
    expect(describeFault(false, null)).toBe("Nothing was written to the workbook.");
    expect(describeFault(false, "11/3/26, 9:00 AM")).toBe(
      "Nothing was written to the workbook since 11/3/26, 9:00 AM.",
    );
    expect(describeFault(true, null)).toMatch(/^It was writing at that moment\./);
  });
});
