import type { GuideRefusal } from "../../src/domain/guidance/guideAct";
import type { SerialDate } from "../../src/domain/values/serialDate";
import { revokeGuideWords } from "../../src/text/guideWords";
import { groupsOf, type PartProps } from "../worklistPart";
import { DayField } from "./DayField";
import { GroupField } from "./GroupField";
import { WorklistColumns } from "./WorklistColumns";
import { WorklistReason, type ChosenReason } from "./WorklistReason";

/** What is recorded of every license that is revoked from a list. */
export type RevokeAnswers = {
  readonly on: SerialDate | null;
  readonly reason: ChosenReason;
  /** "" leaves the group as it is. */
  readonly group: string;
};

type Props = Pick<PartProps, "month" | "list"> & {
  readonly answers: RevokeAnswers;
  readonly onAnswers: (answers: RevokeAnswers) => void;
  readonly refusals: readonly GuideRefusal[];
};

/** Day, reason and alternate group, chosen once for the whole list (R91, R92). */
export function WorklistRevokeAnswers({ month, list, answers, onAnswers, refusals }: Props) {
  const { on, reason, group } = answers;
  const groups = groupsOf(month, list);
  return (
    <>
      <DayField label={revokeGuideWords.on} day={on} onDay={(day) => onAnswers({ ...answers, on: day })} />
      <WorklistReason
        reason={reason}
        onReason={(chosen) => onAnswers({ ...answers, reason: chosen })}
        refusals={refusals}
      />
      {groups.groups.length + groups.alternates.length > 0 && (
        <GroupField
          label={revokeGuideWords.group}
          groups={groups.alternates.length > 0 ? { groups: [], alternates: groups.alternates } : groups}
          group={group}
          onGroup={(chosen) => onAnswers({ ...answers, group: chosen })}
          none={revokeGuideWords.leave}
          refusals={refusals}
        />
      )}
      <WorklistColumns
        month={month}
        list={list}
        fields={["revokedOn", "revokeReason", ...(group === "" ? [] : (["group"] as const))]}
      />
    </>
  );
}
