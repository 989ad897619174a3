import { Field, Radio, RadioGroup, Select, Text } from "@fluentui/react-components";
import { countyFieldsOf, unitSsnOf } from "../../src/app/setup/countyStep";
import { withEntry, type SetupDrafts } from "../../src/app/setup/drafts";
import { unitTabsOf } from "../../src/app/setup/unitsStep";
import type { SsnPolicy } from "../../src/domain/settings/settings";
import { countyWords } from "../../src/text/setupWords";
import { SetupCard } from "./SetupCard";
import { useSetupStyles, type SetupFormProps } from "./setupFields";

const policies: readonly SsnPolicy[] = ["full", "lastFour", "none"];

/** How much of the SSN the list keeps, in the county and on single tabs. Choosing writes rules, never numbers. */
export function SetupSsnFields({ view, draft, onDraft }: SetupFormProps<SetupDrafts["county"]>) {
  const styles = useSetupStyles();
  const units = unitTabsOf(view);
  const own = units.filter((tab) => unitSsnOf(view, draft, tab) !== null).length;
  return (
    <div className={styles.tight}>
      <Field label={countyWords.ssn} hint={countyWords.ssnSafe}>
        <RadioGroup
          value={countyFieldsOf(view, draft).ssn}
          onChange={(_, data) => {
            const ssn = policies.find((policy) => policy === data.value);
            if (ssn !== undefined) onDraft({ ...draft, ssn });
          }}
        >
          {policies.map((policy) => (
            <Radio key={policy} value={policy} label={<PolicyLabel policy={policy} />} />
          ))}
        </RadioGroup>
      </Field>
      {units.length > 0 && (
        <SetupCard
          title={countyWords.unitSsn}
          summary={countyWords.unitSsnCount(own)}
          startsOpen={false}
          mustOpen={false}
        >
          {units.map((tab) => (
            <Field key={tab} label={countyWords.unitSsnOf(tab)} className={styles.wrap}>
              <Select
                value={unitSsnOf(view, draft, tab) ?? ""}
                onChange={(_, data) => {
                  const policy = policies.find((known) => known === data.value) ?? null;
                  onDraft({ ...draft, unitSsn: withEntry(draft.unitSsn, tab, policy) });
                }}
              >
                <option value="">{countyWords.asCounty}</option>
                {policies.map((policy) => (
                  <option key={policy} value={policy}>
                    {countyWords.ssnPolicies[policy].label}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </SetupCard>
      )}
    </div>
  );
}

function PolicyLabel({ policy }: { readonly policy: SsnPolicy }) {
  const styles = useSetupStyles();
  const { label, means } = countyWords.ssnPolicies[policy];
  return (
    <>
      <Text block>{label}</Text>
      <Text block size={200} className={styles.hint}>
        {means}
      </Text>
    </>
  );
}
