import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useId, useState, type SyntheticEvent } from "react";
import { clientHours } from "../../src/app/clientHours";
import { asksForExercises } from "../../src/app/typedTimes";
import type { ActField } from "../../src/domain/guidance/guideAct";
import { lineWords as words } from "../../src/text/hoursPaneWords";
import { comparedLine, lineAnswers } from "../attendanceLine";
import { useAttendanceLine } from "../useAttendanceLine";
import { useOpenRefusals } from "../useOpenRefusals";
import { answerFault, type AnswerFault } from "./answerFault";
import { useClientStyles } from "./clientStyles";
import type { GuideProps } from "./guideProps";
import { HoursDayFields } from "./HoursDayFields";
import { HoursPreview } from "./HoursPreview";
import { HoursTimeFields } from "./HoursTimeFields";

/** One line of the client's attendance sheet (R71, R74-R76). Enter records it; then the form is ready for the next one. */
export function HoursForm({ state, month, facts, onRecord }: GuideProps) {
  const styles = useClientStyles();
  const { line, change, form } = useAttendanceLine(state, month.today);
  const courses = useId();
  const { settings } = month.review;
  const hours = state.attendance === null ? null : clientHours(state.attendance, facts);
  const refusals = useOpenRefusals(state.guideRefusals, comparedLine(line));
  const busy = state.task.kind !== "idle";
  const [asksForEnd, setAsksForEnd] = useState(false);
  const isEndMissing = line.several && line.through === null;
  const faultOf = (field: ActField): AnswerFault =>
    field === "through" && isEndMissing && asksForEnd
      ? { validationState: "error", validationMessage: words.throughMissing }
      : answerFault(refusals, field);
  const { tab, rowKey } = facts.entry;
  const record = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsksForEnd(isEndMissing);
    // Without its last day the line would be one of a single day.
    if (isEndMissing) form.current?.querySelectorAll<HTMLElement>("input[type=date]")[1]?.focus();
    else if (!busy) onRecord({ kind: "attendance", entry: { tab, rowKey }, attendance: lineAnswers(line) });
  };
  return (
    <form ref={form} className={styles.stack} noValidate onSubmit={record}>
      <Text className={styles.hint}>{words.lead}</Text>
      <HoursDayFields line={line} faultOf={faultOf} onChange={change} />
      <Field label={words.course} {...faultOf("courseName")}>
        <Input
          className={styles.field}
          value={line.courseName}
          list={courses}
          autoComplete="off"
          onChange={(_, { value }) => change({ courseName: value })}
        />
      </Field>
      <datalist id={courses}>
        {hours?.courses.map((course) => (
          <option key={course} value={course} />
        ))}
      </datalist>
      <HoursTimeFields
        line={line}
        withExercises={asksForExercises(facts.entry, settings)}
        faultOf={faultOf}
        onChange={change}
      />
      <Field label={words.note} {...faultOf("note")}>
        <Input
          className={styles.field}
          value={line.note}
          autoComplete="off"
          onChange={(_, { value }) => change({ note: value })}
        />
      </Field>
      {hours !== null && refusals.length === 0 && (
        <HoursPreview answers={lineAnswers(line)} hours={hours} entry={facts.entry} settings={settings} />
      )}
      <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={busy}>
        {words.record}
      </Button>
    </form>
  );
}
