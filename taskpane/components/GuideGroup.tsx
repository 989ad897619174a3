import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { guideView, stepCopies } from "../../src/app/guideView";
import type { UnitGroups } from "../../src/domain/settings/settings";
import { describeCell } from "../../src/text/cellWords";
import { groupWords } from "../../src/text/guideWords";
import { useClientStyles } from "./clientStyles";
import { GroupField } from "./GroupField";
import type { GuideProps } from "./guideProps";
import { refsOf } from "../useTicks";
import { GuideSteps } from "./GuideSteps";
import { NewColumns } from "./NewColumns";
import { RecordButton } from "./RecordButton";

/** What Setup lists where it has nothing for a unit. */
export const noGroups: UnitGroups = { groups: [], alternates: [] };

const nothingTicked: ReadonlySet<string> = new Set();

type Props = GuideProps & {
  /** The client is in a group already, and goes to another (R84, R92). */
  readonly moves: boolean;
};

/** Stage Group, and a later move: the group, the steps at LinkedIn, and the record (R49, R50). */
export function GuideGroup({ state, month, facts, onRecord, moves }: Props) {
  const styles = useClientStyles();
  const { entry } = facts;
  const { settings, book } = month.review;
  const groups = settings.groups.get(entry.tab) ?? noGroups;
  const [only, another] = groups.groups;
  const [group, setGroup] = useState(!moves && only !== undefined && another === undefined ? only : "");
  const [ticked, setTicked] = useState(nothingTicked);
  const now = entry.cells.group ?? "";
  return (
    <div className={styles.stack}>
      {moves && now !== "" && <Text>{groupWords.now(describeCell("group", now))}</Text>}
      <GroupField
        label={groupWords.group}
        groups={groups}
        group={group}
        onGroup={setGroup}
        none={groupWords.choose}
        refusals={state.guideRefusals}
      />
      <GuideSteps
        steps={guideView("group", settings)}
        copiesOf={(step) => stepCopies(step, facts, group)}
        ticked={ticked}
        onTicked={setTicked}
      />
      <NewColumns book={book} tab={entry.tab} fields={["group"]} />
      <RecordButton
        words={moves ? groupWords.moved : groupWords.record}
        busy={state.task.kind !== "idle"}
        onRecord={() => onRecord({ kind: "group", entries: refsOf([facts]), group })}
      />
    </div>
  );
}
