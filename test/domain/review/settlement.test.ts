import { settle, type Settlement } from "../../../src/domain/review/settlement";
import { procedureSettings } from "../../../src/domain/settings/settings";
import { client, review, unitTab } from "../../builders/month";

const { book } = review({ sheets: [unitTab("U", [client(1), client(2, { email: "" })])], reports: [] });
const entries = book.tabs.flatMap((tab) => tab.entries);
const aliasTo = (place: number): Settlement => {
  const { tab, rowKey } = entries[place] ?? { tab: "U", rowKey: "gone" };
  return { as: "alias", entry: { tab, rowKey } };
};

const settled = (email: string, said: Settlement, settings = procedureSettings) =>
  settle(settings, new Map([[email, said]]), entries);

describe("[D2] what a person said of an address that is not on the list", () => {
  it.each([
    ["staff", { as: "staff" }],
    ["nobody we keep", { as: "ignore" }],
    ["a client", aliasTo(0)],
  ] as const)("is remembered once: %s", (_, said) => {
    const first = settled("other@example.org", said);
    expect(first.lines).toHaveLength(1);
    expect(settled("other@example.org", said, first.settings).lines).toEqual([]);
  });

  it.each([
    ["has no address", aliasTo(1)],
    ["is gone", aliasTo(9)],
  ])("says nothing where the entry %s", (_, said) => {
    const { settings, lines } = settled("other@example.org", said);
    expect([lines, [...settings.aliases]]).toEqual([[], []]);
  });

  it("says nothing where it is the entry's own address", () => {
    expect(settled("client1@example.com", aliasTo(0)).lines).toEqual([]);
  });

  it("belongs to another client as soon as a person says so", () => {
    const before = { ...procedureSettings, aliases: new Map([["other@example.org", "client9@example.com"]]) };
    const { settings, lines } = settled("other@example.org", aliasTo(0), before);
    expect([lines.length, settings.aliases.get("other@example.org")]).toEqual([1, "client1@example.com"]);
  });
});
