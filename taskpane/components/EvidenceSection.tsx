import { Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { MonthState } from "../../src/app/state";
import { coverageWords } from "../../src/text/coverageWords";
import { importWords } from "../../src/text/importWords";
import type { Send } from "../send";
import { AsOfField } from "./AsOfField";
import { CoverageStrip } from "./CoverageStrip";
import { Disclosure } from "./Disclosure";
import { Section } from "./Section";

const useStyles = makeStyles({ months: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

const CHOICES = [1, 2, 3] as const;

type Props = { readonly month: MonthState; readonly send: Send };

/** How far the reports reach, and what a person may set: the data-through date and each unit's months. */
export function EvidenceSection({ month: { review, coverage, neededMonths }, send }: Props) {
  const styles = useStyles();
  return (
    <Section title={importWords.coverage}>
      <AsOfField asOf={review.asOf} onAsOf={(asOf) => send({ kind: "setAsOf", asOf })} />
      <CoverageStrip units={coverage} />
      {neededMonths.length > 0 && <Text>{coverageWords.needed(neededMonths)}</Text>}
      <Disclosure title={importWords.unitMonthsTitle}>
        <div className={styles.months}>
          {review.units.map(({ tab, months }) => (
            <Field key={tab} label={tab}>
              <Select
                value={String(months)}
                onChange={(_, data) => send({ kind: "setUnitMonths", tab, months: Number(data.value) })}
              >
                {CHOICES.map((choice) => (
                  <option key={choice} value={choice}>
                    {importWords.months(choice)}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
          <Text size={200}>{importWords.unitMonthsHint}</Text>
        </div>
      </Disclosure>
    </Section>
  );
}
