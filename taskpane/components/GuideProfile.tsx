import { useState } from "react";
import { guideView, stepCopies } from "../../src/app/guideView";
import type { SerialDate } from "../../src/domain/values/serialDate";
import { profileWords } from "../../src/text/guideWords";
import { answerFault } from "./answerFault";
import { useClientStyles } from "./clientStyles";
import { DayField } from "./DayField";
import type { GuideProps } from "./guideProps";
import { refsOf } from "../useTicks";
import { GuideSteps } from "./GuideSteps";
import { NewColumns } from "./NewColumns";
import { RecordButton } from "./RecordButton";

const nothingTicked: ReadonlySet<string> = new Set();

/** Stage Profile: name and business title at LinkedIn, and the day (R51, R52). */
export function GuideProfile({ state, month, facts, onRecord }: GuideProps) {
  const styles = useClientStyles();
  const [ticked, setTicked] = useState(nothingTicked);
  const [on, setOn] = useState<SerialDate | null>(month.today);
  const { settings, book } = month.review;
  return (
    <div className={styles.stack}>
      <GuideSteps
        steps={guideView("profile", settings)}
        copiesOf={(step) => stepCopies(step, facts, "")}
        ticked={ticked}
        onTicked={setTicked}
      />
      <DayField label={profileWords.on} day={on} onDay={setOn} fault={answerFault(state.guideRefusals, "profileOn")} />
      <NewColumns book={book} tab={facts.entry.tab} fields={["profileOn"]} />
      <RecordButton
        words={profileWords.record}
        busy={state.task.kind !== "idle"}
        onRecord={() => onRecord({ kind: "profile", entries: refsOf([facts]), on })}
      />
    </div>
  );
}
