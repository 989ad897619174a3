import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const tests = join(__dirname, "..");
const activityLines = Array.from({ length: 15 }, (_, at) => `A${at + 1}`);

/** The rule numbers that names of tests quote, [A5] or [A5, A10]. */
function quotedNumbers(text: string): string[] {
  const quotes = [...text.matchAll(/\[((?:[A-Z]\d+)(?:[,. ]+(?:[A-Z]\d+))*)\]/g)].map(([, quote = ""]) => quote);
  return quotes.flatMap((quote) => quote.split(/[,. ]+/));
}

describe("the numbers of the rules", () => {
  const files = readdirSync(tests, { recursive: true, encoding: "utf8" }).filter((path) => /\.test\.tsx?$/.test(path));
  const quoted = new Set(files.flatMap((path) => quotedNumbers(readFileSync(join(tests, path), "utf8"))));

  it("are read from the names of tests", () => {
    expect(quotedNumbers('it("[A5, A10] x"); it("[R59] y"); row[1]; "[A]"')).toEqual(["A5", "A10", "R59"]);
  });

  it.each(activityLines)("%s stands in the name of a test", (line) => {
    expect(quoted).toContain(line);
  });
});
