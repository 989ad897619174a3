import type { Session } from "../../src/app/session";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { Random } from "../builders/random";
import { runs } from "../runs";
import { listRow, openChecked, openLists, type, until, type Cell, type Watched } from "./checkBook";
import { today } from "./guideBook";

const SEEDS = runs(12, 300);
const EDITS = 10;
const ROWS = 8;
const FIRST_OWN = 7;
const ownHeaders = ["Consent on", "Consent by", "Email verified", "Group", "Profile on", "Decision", "Revoked on"];

/** Cells that a person may type, by column (0-based). */
const typed: readonly (readonly [number, readonly Cell[]])[] = [
  [1, ["", "Other"]],
  [3, ["", "unknown"]],
  [4, ["", "client1@example.com", "client2@example.com", "new@example.com"]],
  [6, ["", today - 40, today - 3, today, "soon"]],
  [FIRST_OWN, ["", today - 50, today - 2, today + 3, "yes"]],
  [FIRST_OWN + 1, ["", "Written", "SCD 2608 DocuSign", "by phone"]],
  [FIRST_OWN + 3, ["", "Group A"]],
  [FIRST_OWN + 4, ["", today - 1]],
  [FIRST_OWN + 5, ["", "Keep", "Revoke", "Asked to stop", "Hold"]],
  [FIRST_OWN + 6, ["", today - 1]],
];

/** What of the session's state must be that of a full read. */
function concluded(session: Session) {
  const { client, worklists, agenda } = session.state();
  const short = (facts: readonly ClientFacts[] | undefined) =>
    facts?.map(({ entry, stage, next, activity }) => [entry.tab, entry.row, entry.rowKey, stage, next, activity.class]);
  return {
    client: client === null ? null : { ref: client.ref, facts: client.facts },
    requests: short(worklists?.requests),
    unfinished: short(worklists?.unfinished),
    candidates: short(worklists?.candidates),
    toRevoke: short(worklists?.toRevoke),
    agenda,
  };
}

async function workedOff({ session, spans }: Watched, before: number): Promise<void> {
  await until(session, () => spans.length > before);
  await session.send({ kind: "forgetRefusals" });
}

test("[G1] after rows were typed into, clients, worklists and today's list are those of a full read", async () => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    const random = new Random(seed);
    await openLists({
      "Unit 12": Array.from({ length: ROWS }, (_, at) => listRow(at, random.chance(0.5) ? { "Date Issued": "" } : {})),
      "Unit 7": [listRow(60)],
    });
    type("Unit 12", 1, FIRST_OWN, [ownHeaders]);
    const watched = await openChecked();
    const { session, spans } = watched;
    const row = random.between(2, ROWS + 1);
    await session.send({ kind: "openClient", row: { tab: "Unit 12", row } });
    for (let edit = 0; edit < EDITS; edit++) {
      const [column, cells] = random.pick(typed);
      const before = spans.length;
      const at = random.chance(0.5) ? row : random.between(2, ROWS + 1);
      type("Unit 12", at, column, [[random.pick(cells)]]);
      await workedOff(watched, before);
      expect(session.state().client?.facts?.entry.row).toBe(row);
    }
    const live = concluded(session);
    await session.send({ kind: "check" });
    expect({ seed, ...concluded(session) }).toEqual({ seed, ...live });
    await session.close();
  }
});
