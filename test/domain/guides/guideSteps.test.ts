import { guideLinks } from "../../../src/domain/guides/guideLinks";
import { guideSteps } from "../../../src/domain/guides/guideSteps";
import { setupValue } from "../../../src/domain/settings/setupRow";

/** The steps of the guides as data (R42-R61, R82-R84, R91-R92). */
it("steps are numbered within their guide, in the order of the procedure", () => {
  const counts = new Map<string, number>();
  for (const { id, guide } of guideSteps) {
    const number = (counts.get(guide) ?? 0) + 1;
    counts.set(guide, number);
    expect(id).toBe(`${guide}-${number}`);
  }
  expect([...counts]).toEqual([
    ["issue", 7],
    ["group", 4],
    ["profile", 3],
    ["record", 3],
    ["revoke", 3],
  ]);
});

it("[R42] [R61] [R92] every rule of the supervisor's part has its step", () => {
  const numbers = Array.from({ length: 20 }, (_, at) => `R${at + 42}`);
  const rules = new Set(guideSteps.flatMap((step) => step.rules));
  expect([...rules].sort()).toEqual([...numbers, "R82", "R83", "R84", "R91", "R92"].sort());
});

it("links have an address that is safe to open, or none", () => {
  for (const { address } of guideLinks) expect(address === "" || setupValue.link.safeParse(address).success).toBe(true);
});
