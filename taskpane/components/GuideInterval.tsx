import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { latestEnd, proposedInterval, readInterval } from "../../src/app/readInterval";
import type { SerialDate } from "../../src/domain/values/serialDate";
import { clientDraft } from "../../src/text/clientDraft";
import { intervalWords as words } from "../../src/text/hoursPaneWords";
import { refsOf } from "../useTicks";
import { useOpenRefusals } from "../useOpenRefusals";
import { answerFault, type AnswerFault } from "./answerFault";
import { useClientStyles } from "./clientStyles";
import { DayField } from "./DayField";
import { Disclosure } from "./Disclosure";
import { DraftText } from "./DraftText";
import { DraftValues } from "./DraftValues";
import { GuideSteps } from "./GuideSteps";
import type { GuideProps } from "./guideProps";
import { IntervalCopies } from "./IntervalCopies";
import { NewColumns } from "./NewColumns";
import { RecordButton } from "./RecordButton";

const nothingTicked: ReadonlySet<string> = new Set();

/** The next interval of the activity: its days, the WTW 2 and CalSAWS, and what is recorded on the row (R21-R23). */
export function GuideInterval({ state, month, facts, onRecord }: GuideProps) {
  const styles = useClientStyles();
  const [ticked, setTicked] = useState(nothingTicked);
  const row = readInterval(facts.entry);
  const { start, end, onStart, onEnd } = useInterval(proposedInterval(row, month.today));
  const refusals = useOpenRefusals(state.guideRefusals, { activityStart: start, activityEnd: end });
  const { settings, book } = month.review;
  const wtw2 = clientDraft("wtw2", "en", facts, settings, month.today);
  const endFault = faultOf(start, end) ?? answerFault(refusals, "activityEnd");
  return (
    <div className={styles.stack}>
      <Text>{words.lead}</Text>
      {(row.start !== null || row.end !== null) && <Text>{words.onRow(words.from(row.start, row.end))}</Text>}
      <DayField label={words.start} day={start} onDay={onStart} fault={answerFault(refusals, "activityStart")} />
      <DayField
        label={words.end}
        day={end}
        onDay={onEnd}
        fault={endFault}
        {...(start !== null && { hint: words.latest(latestEnd(start)) })}
      />
      <GuideSteps steps={steps} copiesOf={() => []} ticked={ticked} onTicked={setTicked} />
      <div>
        {wtw2.kind === "ready" && (
          <Disclosure title={words.wtw2}>
            <DraftText draft={wtw2.draft} />
          </Disclosure>
        )}
        <Disclosure title={words.values}>
          <div className={styles.tight}>
            <DraftValues />
            <IntervalCopies start={start} end={end} />
          </div>
        </Disclosure>
      </div>
      <NewColumns book={book} tab={facts.entry.tab} fields={["activityStart", "activityEnd"]} />
      <RecordButton
        words={words.record}
        busy={state.task.kind !== "idle"}
        onRecord={() => onRecord({ kind: "interval", entries: refsOf([facts]), start, end })}
      />
    </div>
  );
}

const steps = [
  { id: "interval-1", words: words.steps.wtw2, link: null },
  { id: "interval-2", words: words.steps.refer, link: null },
];

/** The days of the interval. The end goes with the start until a person enters another. */
function useInterval(proposed: { readonly from: SerialDate; readonly to: SerialDate }) {
  const [start, setStart] = useState<SerialDate | null>(proposed.from);
  const [end, setEnd] = useState<SerialDate | null>(proposed.to);
  const onStart = (day: SerialDate | null) => {
    if (day !== null && (end === null || start === null || end === latestEnd(start))) setEnd(latestEnd(day));
    setStart(day);
  };
  return { start, end, onStart, onEnd: setEnd };
}

/** What is wrong with the end as soon as it is entered; null while nothing is. */
function faultOf(start: SerialDate | null, end: SerialDate | null): AnswerFault | null {
  if (start === null || end === null) return null;
  const error = (validationMessage: string): AnswerFault => ({ validationState: "error", validationMessage });
  if (end < start) return error(words.reversed);
  return end > latestEnd(start) ? error(words.tooLong(latestEnd(start))) : null;
}
