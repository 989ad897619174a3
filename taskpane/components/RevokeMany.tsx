import { Text } from "@fluentui/react-components";
import { revokeManyWords } from "../../src/text/batchWords";
import { clientPlaceWords } from "../../src/text/clientWords";
import { revokeGuideWords } from "../../src/text/guideWords";
import type { PlaceProps } from "../clientPlace";
import { useWorklistActs } from "../useWorklistActs";
import { useClientStyles } from "./clientStyles";
import { Notice } from "./Notice";
import { PlaceHeading } from "./PlaceHeading";
import { WorklistEnd } from "./WorklistEnd";
import { WorklistOutcome } from "./WorklistOutcome";
import { WorklistRevoke } from "./WorklistRevoke";

/** Several licenses to revoke, after it was decided for each. It tells what came of its acts by itself. */
export function RevokeMany({ state, send, onClient }: PlaceProps) {
  const styles = useClientStyles();
  const acts = useWorklistActs(state, send);
  const { month, worklists } = state;
  const list = worklists?.toRevoke ?? [];
  if (month === null) return <PlaceHeading>{clientPlaceWords.revokeMany}</PlaceHeading>;
  return (
    <div className={styles.place}>
      <PlaceHeading>{clientPlaceWords.revokeMany}</PlaceHeading>
      <WorklistOutcome state={state} onUndo={acts.undo} />
      {list.length === 0 ? (
        <WorklistEnd state={state} words={revokeManyWords.none} onUndo={acts.undo} />
      ) : (
        <>
          <Text>{revokeManyWords.lead}</Text>
          <Notice intent="info">{revokeGuideWords.never}</Notice>
          <WorklistRevoke state={state} month={month} list={list} acts={acts} onClient={onClient} />
        </>
      )}
    </div>
  );
}
