import { cutoffOf, windowOf } from "../../../src/domain/activity/cutoff";
import { monthsQuiet, isSilent } from "../../../src/domain/activity/silence";
import { lengthOf } from "../../../src/domain/values/period";
import { day } from "../../builders/month";
import { cutoffDay } from "../../properties/oracle";

const walked = new Map<string, number>();

/** The slow walk, remembered. */
function slowCutoff(asOf: number, months: number): number {
  const name = `${asOf} ${months}`;
  const cutoff = walked.get(name) ?? cutoffDay(asOf, months);
  walked.set(name, cutoff);
  return cutoff;
}

/** Rules section 1, every day of 2022 to 2032 against a walk back one day at a time. */
const [first, last] = [day("2022-01-01"), day("2032-12-31")];

it("[section 1] the cutoff of every day of 2022..2032 and every N is the slow walk's", () => {
  for (let asOf = first; asOf <= last; asOf += 1)
    for (const months of [1, 2, 3])
      if (cutoffOf(asOf, months) !== slowCutoff(asOf, months)) expect([asOf, months]).toBe("as the slow walk says");
});

it("[section 1] the window begins the day after the cutoff and has 28 to 92 days", () => {
  for (let asOf = first; asOf <= last; asOf += 1)
    for (const months of [1, 2, 3]) {
      const window = windowOf(asOf, months);
      if (window.from !== cutoffOf(asOf, months) + 1 || window.to !== asOf)
        expect(window).toBe("right after the cutoff");
      const days = lengthOf(window);
      if (days < 28 * months || days > 31 * months) expect([asOf, months, days]).toBe("months long");
    }
});

it("[section 1] months of silence agree with the cutoff, day by day", () => {
  for (let asOf = first; asOf <= last; asOf += 17)
    for (let login = asOf - 130; login <= asOf + 2; login += 1) {
      const quiet = monthsQuiet(login, asOf);
      if (quiet > 0 && login > slowCutoff(asOf, quiet)) expect([login, asOf]).toBe("silent for those months");
      if (login <= slowCutoff(asOf, quiet + 1)) expect([login, asOf]).toBe("no longer silent");
      for (const months of [1, 2, 3])
        if (isSilent(login, asOf, months) !== login < slowCutoff(asOf, months)) expect([login, asOf]).toBe("[A5, A10]");
    }
});
