import { Field, Input, mergeClasses } from "@fluentui/react-components";
import type { CountyDraft } from "../../src/app/setup/drafts";
import { faultAt } from "../../src/app/setup/faultAt";
import { hoursSetupWords as words } from "../../src/text/setupWords";
import { setupFaultProps } from "./setupFaultProps";
import { useSetupStyles, type SetupFormProps } from "./setupFields";
import { SetupSwitch } from "./SetupSwitch";

type Props = {
  readonly fields: Required<CountyDraft>;
  readonly faults: SetupFormProps<unknown>["faults"];
  readonly onChange: (changed: CountyDraft) => void;
};

/** How hours count in the county, and which counts of people are too small to be shown. */
export function SetupHoursFields({ fields, faults, onChange }: Props) {
  const styles = useSetupStyles();
  const number = (field: NumberField, label: string, hint: string) => (
    <Field label={label} hint={hint} {...setupFaultProps(faultAt(faults, field))}>
      <Input
        inputMode="decimal"
        autoComplete="off"
        value={fields[field]}
        onChange={(_, data) => onChange({ [field]: data.value })}
      />
    </Field>
  );
  return (
    <>
      <fieldset className={mergeClasses(styles.group, styles.stack)}>
        <legend className={styles.legend}>{words.title}</legend>
        {number("ratio", words.ratio, words.ratioHint)}
        <SetupSwitch
          label={words.automatic}
          hint={words.automaticHint}
          checked={fields.automatic}
          onChange={(automatic) => onChange({ automatic })}
        />
        <SetupSwitch
          label={words.exercises}
          hint={words.exercisesHint}
          checked={fields.exercises}
          onChange={(exercises) => onChange({ exercises })}
        />
        {number("weeksInMonth", words.weeks, words.weeksHint)}
        {number("viewedTolerance", words.tolerance, words.toleranceHint)}
      </fieldset>
      <fieldset className={mergeClasses(styles.group, styles.stack)}>
        <legend className={styles.legend}>{words.countsTitle}</legend>
        {number("hideCountsBelow", words.hideBelow, words.hideBelowHint)}
      </fieldset>
    </>
  );
}

type NumberField = "ratio" | "weeksInMonth" | "viewedTolerance" | "hideCountsBelow";
