import type { EditPlan } from "../domain/plan/editPlan";
import { changesNothing } from "../domain/plan/editPlan";
import { fixPlan } from "../domain/rules/fixPlan";
import { marksPlan } from "../domain/rules/marksPlan";
import { ssnPlan } from "../domain/rules/ssnPlan";
import { planNames } from "../text/planNames";
import { checkedList, type CheckedList } from "./checkedList";
import type { Intent } from "./intents";
import type { Room } from "./room";
import type { Proposal } from "./state";

/** What a person asked to be proposed: asked again, it gives the proposal of the workbook as it is then. */
export type Asked = Extract<Intent, { kind: "proposeFixes" | "proposeSsn" | "proposeMarks" }>;

/** Proposes what was asked, or says that there is nothing to change. */
export function propose(room: Room, asked: Asked): void {
  const proposal = proposalOf(room, asked);
  room.asked = proposal === null ? null : asked;
  room.store.change({ proposal, outcome: { kind: proposal === null ? "nothing" : "none" } });
}

/** Proposes the same of the workbook as it is now, so that no preview shows what is no longer so. */
export function renewProposal(room: Room): void {
  if (room.asked === null) return;
  const proposal = proposalOf(room, room.asked);
  if (proposal === null) room.asked = null;
  room.store.change({ proposal });
}

/** Takes the proposal away; nothing was written. */
export function dismiss(room: Room): void {
  room.asked = null;
  room.store.change({ proposal: null });
}

function proposalOf(room: Room, asked: Asked): Proposal | null {
  const list = checkedList(room);
  const proposal = list === null ? null : make(list, asked);
  return proposal === null || changesNothing(proposal.plan) ? null : proposal;
}

function make(list: CheckedList, asked: Asked): Proposal {
  switch (asked.kind) {
    case "proposeFixes":
      return { of: "fixes", plan: fixesOf(list, asked) };
    case "proposeSsn": {
      const plan = ssnPlan(list.book, list.settings, asked.tab, "");
      return { of: "ssn", plan: { ...plan, name: planNames.ssn(plan.edits.length) } };
    }
    case "proposeMarks": {
      const { findings, book, settings } = list;
      const plan = marksPlan(findings, book, asked.on, planNames.marks(asked.on), settings.adoption);
      return { of: asked.on ? "marks" : "marksOff", plan };
    }
  }
}

/** Only certain corrections are proposed together, also where there is but one (I7). */
function fixesOf(list: CheckedList, { code, tab }: Extract<Asked, { kind: "proposeFixes" }>): EditPlan {
  const found = list.findings.filter(
    (finding) => finding.code === code && finding.fix?.certain === true && (tab === null || finding.tab === tab),
  );
  const plan = fixPlan(found, list.book, "", list.settings.adoption);
  return { ...plan, name: planNames.fix(code, plan.edits.length) };
}
