import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ConsentMethod } from "../../src/domain/fields/consentWords";
import type { ConsentAnswers, GuideRefusal } from "../../src/domain/guidance/guideAct";
import { consentWords } from "../../src/text/guideWords";
import { answerFault } from "./answerFault";
import { useClientStyles } from "./clientStyles";
import { DayField } from "./DayField";

const methods: readonly ConsentMethod[] = ["docuSign", "written", "email"];

type Props = {
  readonly consent: ConsentAnswers;
  readonly onConsent: (consent: ConsentAnswers) => void;
  readonly refusals: readonly GuideRefusal[];
};

/** How and when the client consented, and whether the address is verified; DocuSign verifies it by itself (R15). */
export function ConsentFields({ consent, onConsent, refusals }: Props) {
  const styles = useClientStyles();
  const isSigned = consent.by === "docuSign";
  return (
    <div className={styles.stack}>
      <Field label={consentWords.by} {...answerFault(refusals, "consentBy")}>
        <RadioGroup
          value={consent.by ?? ""}
          onChange={(_, data) => {
            const by = methods.find((method) => method === data.value);
            if (by !== undefined)
              onConsent({ ...consent, by, emailVerified: by === "docuSign" || consent.emailVerified });
          }}
        >
          {methods.map((method) => (
            <Radio
              key={method}
              value={method}
              label={<span className={styles.said}>{consentWords.methods[method]}</span>}
              className={styles.choice}
            />
          ))}
        </RadioGroup>
      </Field>
      <DayField
        label={consentWords.on}
        day={consent.on}
        onDay={(on) => onConsent({ ...consent, on })}
        fault={answerFault(refusals, "consentOn")}
      />
      <Field {...(isSigned && { hint: consentWords.verifiedBySigning })}>
        <Checkbox
          className={styles.choice}
          label={consentWords.verified}
          checked={isSigned || consent.emailVerified}
          disabled={isSigned}
          onChange={(_, data) => onConsent({ ...consent, emailVerified: data.checked === true })}
        />
      </Field>
    </div>
  );
}
