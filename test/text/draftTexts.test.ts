import { draftIds, type DraftId } from "../../src/domain/drafts/draft";
import { calsawsValues } from "../../src/text/calsawsValues";
import { draftsToClient } from "../../src/text/draftWords";
import { draftTexts } from "../../src/text/draftTexts";

const bodyOf = (draft: DraftId) => draftTexts[draft].body;

it("[R40] the request names exactly four fields, [R90] the revoke request two", () => {
  const labels = (draft: DraftId) => Array.from(bodyOf(draft).matchAll(/^([^:\n]+): \{/gm), ([, label]) => label);
  expect(labels("licenseRequest")).toEqual(["First name", "Last name", "E-mail", "Case number"]);
  expect(labels("revokeRequest")).toEqual(["Name", "Case number"]);
});

it("[R67-R70] the CalSAWS values are the procedure's, in the text and one by one", () => {
  expect(calsawsValues.map(({ value }) => value)).toEqual([
    "WPR",
    "Education-Emp",
    "43 LinkedIn Learning",
    "43 LinkedIn",
  ]);
  for (const { value } of calsawsValues) expect(bodyOf("calsawsActivity")).toContain(value);
});

it("[R18-R20] the welcome has the sender, one week, the profile by choice, the password and the first course", () => {
  const words = bodyOf("welcome");
  for (const said of [
    "{sender}",
    "one week",
    "{activation due}",
    "do not need a profile",
    "{sign-in page}",
    "{first course}",
  ])
    expect(words).toContain(said);
  expect(words).toContain("It is for LinkedIn Learning only.");
});

it("[R89] the nudge: one video or one audio a month", () => {
  expect(bodyOf("quietNudge")).toContain("One video or one audio a month keeps your license.");
});

it("[Q14] nothing is promised of a client's history", () => {
  expect(bodyOf("revokeNotice")).not.toMatch(/history|progress|certificate|saved|come back/i);
});

it("[R22, Q13] WTW 2: the category, page 2, and why CalSAWS has another one", () => {
  for (const said of [
    "Adult Basic Education",
    "page 2, add LinkedIn Learning",
    "WPR",
    "Education-Emp",
    "Both are right",
  ])
    expect(bodyOf("wtw2")).toContain(said);
});

it.each(draftIds)("[R40, B2.8] %s never speaks of an SSN", (draft) => {
  expect(`${draftTexts[draft].subject ?? ""} ${bodyOf(draft)}`).not.toMatch(/SSN|social security/i);
});

it.each(draftsToClient)("%s reads at sixth grade or below (Flesch-Kincaid)", (draft) => {
  expect(gradeOf(bodyOf(draft))).toBeLessThanOrEqual(6);
});

/** The school grade of a text: 0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid 1975). */
function gradeOf(text: string): number {
  const plain = text.replace(/\{[^}]*\}/g, "Ana").replace(/^\d\. /gm, "");
  const sentences = plain.split(/[.?!:]\s|\n+/).filter((sentence) => /\w/.test(sentence)).length;
  const words = plain.match(/[A-Za-z]+(?:[-.][A-Za-z]+)*/g) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replace(/e$/, "")
      .match(/[aeiouy]+/g) ?? [];
  return Math.max(groups.length, 1);
}
