import { checkCaseNumber } from "../../src/domain/rules/checkCaseNumber";
import { checkEmail } from "../../src/domain/rules/checkEmail";
import { checkName } from "../../src/domain/rules/checkName";
import type { CellCheck } from "../../src/domain/rules/checkRules";
import { checkKeptSsn } from "../../src/domain/rules/checkSsn";
import { checkWorkerNumber } from "../../src/domain/rules/checkWorkerNumber";
import { fitMask } from "../../src/domain/rules/mask";
import { startCheck } from "../../src/domain/rules/startCheck";
import { procedureSettings } from "../../src/domain/settings/settings";
import type { CellValue } from "../../src/domain/values/cell";
import { allHeaders, bookOf, ordinaryRow, rulesOf } from "../builders/checkBooks";
import { Random } from "../builders/random";

const RUNS = 4_000;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS = "0123456789";
const spaces = [" ", "  ", "\u00a0", "\u200b", "\t", "\n", "\ufeff", "\u3000"];

const text = (random: Random, signs: string, least: number, most: number): string =>
  Array.from({ length: random.between(least, most) }, () => random.pick(Array.from(signs))).join("");

function cleanEmail(random: Random): string {
  const part = () => text(random, `${LETTERS}abcdefghijklmnopqrstuvwxyz${DIGITS}`, 1, 8);
  const mailbox = Array.from({ length: random.between(1, 3) }, part).join(random.pick([".", "_", "+", "-", "'"]));
  return `${mailbox}@${text(random, "abcdefghijklmn", 9, 14)}.${random.pick(["example", "example.org", "test"])}`;
}

/** What pastes and mail programs put round an address. */
function wrapped(random: Random, email: string): string {
  const outside = () => random.pick(["", ...spaces]);
  const around = random.pick<(one: string) => string>([
    (one) => one,
    (one) => `mailto:${one}`,
    (one) => `<${one}>`,
    (one) => `Ana Sample <${one}>`,
    (one) => one.replace("@", `${outside()}@${outside()}`),
    (one) => `${one} <mailto:${one}>`,
  ]);
  return outside() + around(email) + outside();
}

/** Any value that a cell can have: signs that rules look for are more frequent than others. */
function anyCell(random: Random): CellValue {
  const kind = random.between(1, 8);
  if (kind === 1) return random.pick<CellValue>([0, -1, 1e300, 1e-7, 0.1, 123456789, 12345678.5, -0, 2 ** 53, 1e21]);
  if (kind === 2) return random.chance(0.5);
  if (kind === 3)
    return random.pick(["#N/A", "#REF!", "#NAME?", "", " ", "\u0000", "\ud800", "=1+1", "<<<<", ">", "@", "@@@"]);
  if (kind === 4) return random.pick(["<", " ", "@", ".", "-", "1", "a "]).repeat(random.between(1, 5_000));
  const signs = `@.<>-'"()/,;:?*#&${LETTERS}abcxyz${DIGITS} \u00a0\u200b\u202e\ufeff\u00c3\u00a9\ufffd\u0130\u00df\ufb01\uff11\uff21\ud83d\ude00`;
  return text(random, signs, 0, 30);
}

/** What a correction promises: the finding is gone, and what is written is not corrected again. */
function expectSettled(check: (value: CellValue) => CellCheck | null, found: CellCheck | null): void {
  if (found?.after === undefined) return;
  const again = check(found.after);
  expect(again?.code).not.toBe(found.code);
  expect(again?.after).toBeUndefined();
}

const email = (value: CellValue) => checkEmail(value, procedureSettings);
const caseNumber = (value: CellValue) => checkCaseNumber(value, procedureSettings);

test("[R59] a clean address has no finding; round about it, the correction is the address itself", () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const random = new Random(seed);
    const clean = cleanEmail(random);
    expect([clean, email(clean)]).toEqual([clean, null]);
    const cell = wrapped(random, clean);
    const expected = cell === clean ? null : { code: "email-spacing", after: clean };
    expect([seed, email(cell)]).toEqual([seed, expected]);
  }
});

test("[B1.5] a clean case number has no finding; in lower case, with spaces and dashes, the correction is itself", () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const random = new Random(seed);
    const clean = text(random, LETTERS + DIGITS, 7, 7);
    expect([clean, caseNumber(clean)]).toEqual([clean, null]);
    const apart = Array.from(clean, (sign) => random.pick(["", "", "", "-", "\u2013", ...spaces]) + sign).join("");
    const cell = random.chance(0.5) ? apart.toLowerCase() : apart;
    const expected = cell === clean ? null : { code: "case-number-spacing", after: clean };
    expect([seed, caseNumber(cell)]).toEqual([seed, expected]);
    const countyId = `43${text(random, LETTERS + DIGITS, 2, 2)}${clean}0${text(random, DIGITS, 2, 2)}`;
    expect(caseNumber(countyId)).toEqual({ code: "case-number-county-id", after: clean });
  }
});

test("[I1] what is made by a mask fits it as it is", () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const random = new Random(seed);
    const mask = text(random, "99AAXX-./(B", 1, 20);
    const made = Array.from(mask, (place) => {
      if (place === "9") return text(random, DIGITS, 1, 1);
      if (place === "A") return text(random, LETTERS, 1, 1);
      return place === "X" ? text(random, LETTERS + DIGITS, 1, 1) : place;
    }).join("");
    expect([mask, fitMask(mask, made)]).toEqual([mask, made]);
    expect(fitMask(mask, `${made}7`)).toBeNull();
  }
});

test("a correction takes its finding away and needs no second one, whatever stood in the cell", () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const value = anyCell(new Random(seed));
    for (const rule of [email, caseNumber, checkName]) expectSettled(rule, rule(value));
    for (const policy of ["full", "lastFour", "none"] as const)
      expectSettled((cell) => checkKeptSsn(cell, policy), checkKeptSsn(value, policy));
    expect(checkWorkerNumber(value, procedureSettings)?.after).toBeUndefined();
  }
});

test("no row is too strange to be checked, and a finding holds no cell content but its correction", () => {
  for (let seed = 1; seed <= RUNS / 16; seed += 1) {
    const random = new Random(seed);
    const row = Object.fromEntries(
      allHeaders.map((header) => [header, random.chance(0.5) ? anyCell(random) : (ordinaryRow(1)[header] ?? "")]),
    );
    const { findings } = startCheck(bookOf({ rows: [row, row] }), rulesOf({}));
    for (const finding of findings) expect(Object.keys(finding).sort().join()).toMatch(/^code,(decided,)?field,(fix,)?(others,)?(othersInAll,)?row,severity,tab$/); // prettier-ignore
  }
});
