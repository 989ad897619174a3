import { randomBytes } from "node:crypto";
import { firstLoad, mostBytes } from "../../.ci/pageSize";

const page =
  '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script defer src="a.js"></script><script defer src=b.js></script>';

describe("the size of the first load", () => {
  it("adds up our scripts, not office.js", () => {
    expect(firstLoad(page, () => Buffer.from("x")).scripts).toEqual(["a.js", "b.js"]);
  });

  it("goes over the limit with two scripts of 130 kB that do not compress", () => {
    const noise = randomBytes(130_000);
    expect(firstLoad(page, () => noise).bytes).toBeGreaterThan(mostBytes);
  });

  it("is no number for a page without scripts", () => {
    expect(() => firstLoad("<p>", () => Buffer.alloc(0))).toThrow("no script");
  });
});
