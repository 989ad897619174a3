import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { typedMinutes } from "../../src/app/typedTimes";
import { describeTyped, lineWords as words } from "../../src/text/hoursPaneWords";
import type { LineFieldsProps } from "../attendanceLine";
import type { AnswerFault } from "./answerFault";
import { useClientStyles } from "./clientStyles";

const useStyles = makeStyles({
  root: {
    display: "grid",
    // Beside each other; one below the other with large letters.
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 8rem), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    alignItems: "start",
  },
});

/** The times of a line, each with how it is understood. Exercises are asked for only where they count (R76). */
export function HoursTimeFields({
  line,
  withExercises,
  faultOf,
  onChange,
}: LineFieldsProps & { readonly withExercises: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <TimeField
        label={words.courseTime}
        typed={line.courseTime}
        fault={faultOf("courseTime")}
        onTyped={(courseTime) => onChange({ courseTime })}
      />
      <TimeField
        label={words.studyTime}
        typed={line.studyTime}
        fault={faultOf("studyTime")}
        onTyped={(studyTime) => onChange({ studyTime })}
      />
      {withExercises && (
        <TimeField
          label={words.exerciseTime}
          typed={line.exerciseTime}
          fault={faultOf("exerciseTime")}
          onTyped={(exerciseTime) => onChange({ exerciseTime })}
        />
      )}
    </div>
  );
}

type TimeProps = {
  readonly label: string;
  readonly typed: string;
  readonly fault: AnswerFault;
  readonly onTyped: (typed: string) => void;
};

/** A time as a person types it, and what is understood: 7.5 is 7:30. Where it is refused, the field says how times are typed. */
function TimeField({ label, typed, fault, onTyped }: TimeProps) {
  const styles = useClientStyles();
  const time = typedMinutes(typed);
  const understood = describeTyped(typed, time);
  const isRefused = fault.validationState !== undefined;
  const message = isRefused && time === "unreadable" ? { ...fault, validationMessage: words.unreadable } : fault;
  return (
    <Field label={label} {...(!isRefused && { hint: understood === "" ? words.timeHint : understood })} {...message}>
      <Input className={styles.field} value={typed} autoComplete="off" onChange={(_, { value }) => onTyped(value)} />
    </Field>
  );
}
