import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { EntryResult } from "../../src/domain/review/classifyEntries";
import { refOf, type UnitMonth } from "../../src/app/unitMonth";
import { importWords } from "../../src/text/importWords";
import type { Send } from "../send";
import { CandidateRow } from "./CandidateRow";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";

const useStyles = makeStyles({ all: { minHeight: "44px" } });

type Props = { readonly unit: UnitMonth; readonly isTicked: (result: EntryResult) => boolean; readonly send: Send };

/** The candidates of one unit, each with its reason; ticked ones are written. */
export function CandidateList({ unit: { tab, candidates, tickable }, isTicked, send }: Props) {
  const styles = useStyles();
  const allTicked = tickable.every(isTicked);
  return (
    <Disclosure title={<Text weight="semibold">{importWords.candidatesOf(tab, candidates.length)}</Text>} startsOpen>
      {tickable.length > 1 && (
        <Button
          className={styles.all}
          appearance="transparent"
          onClick={() => send({ kind: "tick", entries: tickable.map(refOf), ticked: !allTicked })}
        >
          {allTicked ? importWords.untickAll : importWords.tickAll}
        </Button>
      )}
      <LongList items={candidates} keyOf={({ entry }) => entry.rowKey}>
        {(reviewed) => (
          <CandidateRow
            reviewed={reviewed}
            ticked={isTicked(reviewed)}
            onTick={(ticked) => send({ kind: "tick", entries: [refOf(reviewed)], ticked })}
            onShow={() => send({ kind: "show", target: { tab, row: reviewed.entry.row } })}
          />
        )}
      </LongList>
    </Disclosure>
  );
}
