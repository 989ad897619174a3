import { guideOfStage, guideView, stepCopies, type CopyKind } from "../../src/app/guideView";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { procedureSettings } from "../../src/domain/settings/settings";
import { listRow, openChecked, openLists } from "./checkBook";
import { shown, today } from "./guideBook";

/** An issued client of the practice Excel. */
async function someClient(changes: Parameters<typeof listRow>[1] = {}): Promise<ClientFacts> {
  await openLists({ "Unit 12": [listRow(1, changes)] });
  const { session } = await openChecked();
  await session.send({ kind: "openClient", row: { tab: "Unit 12", row: 2 } });
  await session.close();
  return shown(session);
}

const there: ClientFacts["consent"] = { state: "there", on: today - 1, by: "Written", emailVerified: false };

function copiesOf(client: ClientFacts, settings = procedureSettings): Record<string, readonly [CopyKind, string][]> {
  const steps = (["issue", "group", "profile", "record", "revoke"] as const).flatMap((guide) => guideView(guide, settings)); // prettier-ignore
  const copies = steps.map((step): [string, [CopyKind, string][]] => [
    step.id,
    stepCopies(step, client, "Unit 12 Learners").map(({ kind, value }) => [kind, value]),
  ]);
  return Object.fromEntries(copies.filter(([, values]) => values.length > 0));
}

describe("the steps of a guide", () => {
  test("[R42] are the procedure's, word for word, until the county words one anew", () => {
    const settings = { ...procedureSettings, guideSteps: new Map([["issue-2", "Press Add."]]) };
    const words = guideView("issue", settings).map((step) => step.words);
    expect(words).toHaveLength(7);
    expect(words.slice(0, 3)).toEqual([
      "Go to admin role and click [People Select User].",
      "Press Add.",
      "Click [Add User By Email] and enter the client’s email address.",
    ]);
  });

  test("[R47] lead where Setup says: without an address there is no link", () => {
    expect(guideView("issue", procedureSettings).every(({ link }) => link === null)).toBe(true);
    const links = new Map([["Custom email template", "https://example.com/template"]]);
    expect(guideView("issue", { ...procedureSettings, links }).find(({ id }) => id === "issue-6")?.link).toEqual({
      name: "Custom email template",
      address: "https://example.com/template",
    });
  });

  test("belong to the stages, and consent has none: it comes first", () => {
    expect(
      (["consent", "license", "group", "profile", "record", "done", "revoked"] as const).map(guideOfStage),
    ).toEqual([null, "issue", "group", "profile", "record", null, null]);
  });
});

describe("what a step copies", () => {
  test("[R90] is nothing of the license once the client asked to stop", async () => {
    const client = await someClient();
    const entry = { ...client.entry, decision: "askedToStop" } as const;
    expect(Object.keys(copiesOf({ ...client, consent: there, entry })).filter((id) => id.startsWith("issue"))).toEqual(
      [],
    );
  });

  test("[R44] is one value of the client, the license, the template or the group, and never an SSN or case number", async () => {
    const client = { ...(await someClient()), consent: there };
    expect(copiesOf(client)).toEqual({
      "issue-3": [["email", "client1@example.com"]],
      "issue-4": [["license", "LinkedIn Learning Hub All Languages License (510)"]],
      "issue-6": [["template", "Custom email template"]],
      "group-1": [["email", "client1@example.com"]],
      "group-4": [["group", "Unit 12 Learners"]],
      "profile-2": [
        ["firstName", "Clientb"],
        ["lastName", "Samplea"],
      ],
      "profile-3": [["title", "Client"]],
    });
  });

  test("[R13] of the license is nothing before consent is there", async () => {
    const copies = copiesOf(await someClient());
    expect(Object.keys(copies).filter((id) => id.startsWith("issue-"))).toEqual([]);
  });

  test("is nothing that stands in the wrong column", async () => {
    const client = { ...(await someClient({ "First Name": "000-12-3456", "Email Address": "1B10001" })), consent: there }; // prettier-ignore
    expect(copiesOf(client)).not.toHaveProperty("issue-3");
    expect(copiesOf(client)["profile-2"]).toEqual([["lastName", "Samplea"]]);
  });
});
