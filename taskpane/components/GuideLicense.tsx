import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { guideView, stepCopies } from "../../src/app/guideView";
import type { SerialDate } from "../../src/domain/values/serialDate";
import { licenseWords } from "../../src/text/guideWords";
import { answerFault } from "./answerFault";
import { useClientStyles } from "./clientStyles";
import { DayField } from "./DayField";
import type { GuideProps } from "./guideProps";
import { refsOf } from "../useTicks";
import { GuideSteps } from "./GuideSteps";
import { NewColumns } from "./NewColumns";
import { Notice } from "./Notice";
import { RecordButton } from "./RecordButton";
import { SeatsLine } from "./SeatsLine";

const nothingTicked: ReadonlySet<string> = new Set();

/** Stage License: the seats, the seven steps at LinkedIn, and the day on which the invitation went out (R42-R48). */
export function GuideLicense({ state, month, facts, onRecord }: GuideProps) {
  const styles = useClientStyles();
  const [ticked, setTicked] = useState(nothingTicked);
  const [on, setOn] = useState<SerialDate | null>(month.today);
  const steps = guideView("issue", month.review.settings);
  const last = steps.at(-1);
  const isConfirmed = last !== undefined && ticked.has(last.id);
  return (
    <div className={styles.stack}>
      {state.agenda !== null && <Seats seats={state.agenda.seats} />}
      <Text size={200} className={styles.hint}>
        {licenseWords.comeIn}
      </Text>
      <GuideSteps steps={steps} copiesOf={(step) => stepCopies(step, facts, "")} ticked={ticked} onTicked={setTicked} />
      {isConfirmed ? (
        <>
          <DayField
            label={licenseWords.on}
            day={on}
            onDay={setOn}
            fault={answerFault(state.guideRefusals, "dateIssued")}
          />
          <NewColumns
            book={month.review.book}
            tab={facts.entry.tab}
            fields={facts.entry.activation === null ? ["activation"] : []}
          />
          <RecordButton
            words={licenseWords.record}
            busy={state.task.kind !== "idle"}
            onRecord={() => onRecord({ kind: "issue", entries: refsOf([facts]), on })}
          />
        </>
      ) : (
        <Text>{licenseWords.tickLast}</Text>
      )}
    </div>
  );
}

function Seats({ seats }: { readonly seats: NonNullable<GuideProps["state"]["agenda"]>["seats"] }) {
  const { pool, onList } = seats;
  return pool !== null && onList >= pool ? (
    <Notice intent="warning">{licenseWords.noSeats(pool)}</Notice>
  ) : (
    <SeatsLine seats={seats} />
  );
}
