import { Field, Input, Textarea } from "@fluentui/react-components";
import { countyFieldsOf } from "../../src/app/setup/countyStep";
import type { CountyDraft, SetupDrafts } from "../../src/app/setup/drafts";
import { faultAt } from "../../src/app/setup/faultAt";
import { countyWords } from "../../src/text/setupWords";
import { setupFaultProps } from "./setupFaultProps";
import { useSetupStyles, type SetupFormProps } from "./setupFields";
import { SetupHoursFields } from "./SetupHoursFields";
import { SetupPatternField } from "./SetupPatternField";
import { SetupSsnFields } from "./SetupSsnFields";

/** The county's numbers and patterns, how much of the SSN the list keeps, and how hours count. */
export function SetupCountyForm(props: SetupFormProps<SetupDrafts["county"]>) {
  const { view, draft, onDraft, faults } = props;
  const styles = useSetupStyles();
  const fields = countyFieldsOf(view, draft);
  const change = (changed: CountyDraft) => onDraft({ ...draft, ...changed });
  return (
    <div className={styles.stack}>
      <Field label={countyWords.seats} hint={countyWords.seatsHint} {...setupFaultProps(faultAt(faults, "seats"))}>
        <Input inputMode="numeric" value={fields.seats} onChange={(_, data) => change({ seats: data.value })} />
      </Field>
      <Field
        label={countyWords.staffDomains}
        hint={countyWords.staffHint}
        {...setupFaultProps(faultAt(faults, "staffDomains"))}
      >
        <Textarea
          resize="vertical"
          value={fields.staffDomains}
          onChange={(_, data) => change({ staffDomains: data.value })}
        />
      </Field>
      <Field
        label={countyWords.countyCode}
        hint={countyWords.countyHint}
        {...setupFaultProps(faultAt(faults, "countyCode"))}
      >
        <Input
          inputMode="numeric"
          value={fields.countyCode}
          onChange={(_, data) => change({ countyCode: data.value })}
        />
      </Field>
      <SetupPatternField
        label={countyWords.casePattern}
        hint={countyWords.patternHint}
        value={fields.casePattern}
        fault={faultAt(faults, "casePattern")}
        onChange={(casePattern) => change({ casePattern })}
      />
      <SetupPatternField
        label={countyWords.workerPattern}
        hint={countyWords.workerHint}
        value={fields.workerPattern}
        fault={faultAt(faults, "workerPattern")}
        onChange={(workerPattern) => change({ workerPattern })}
      />
      <SetupSsnFields {...props} />
      <SetupHoursFields fields={fields} faults={faults} onChange={change} />
    </div>
  );
}
