import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fromDayField, toDayField } from "../../src/app/dayField";
import type { Period } from "../../src/domain/values/period";
import { importWords } from "../../src/text/importWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
  dates: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  date: { minWidth: "0", flexBasis: "130px" },
  button: { minHeight: "44px" },
});

type Props = { readonly proposed: Period | null; readonly onPeriod: (period: Period) => void };

/** Asks for the first and the last day of a period. */
export function PeriodFields({ proposed, onPeriod }: Props) {
  const styles = useStyles();
  const [from, setFrom] = useState(toDayField(proposed?.from ?? null));
  const [to, setTo] = useState(toDayField(proposed?.to ?? null));
  const first = fromDayField(from);
  const last = fromDayField(to);
  const period = first !== null && last !== null && first <= last ? { from: first, to: last } : null;
  const reversed = first !== null && last !== null && first > last;
  return (
    <div className={styles.root}>
      <div className={styles.dates}>
        <Field label={importWords.from} className={styles.date}>
          <Input type="date" value={from} onChange={(_, data) => setFrom(data.value)} />
        </Field>
        <Field
          label={importWords.to}
          className={styles.date}
          {...(reversed && { validationMessage: importWords.periodBad })}
        >
          <Input type="date" value={to} onChange={(_, data) => setTo(data.value)} />
        </Field>
      </div>
      <Button className={styles.button} disabled={period === null} onClick={() => period !== null && onPeriod(period)}>
        {importWords.usePeriod}
      </Button>
    </div>
  );
}
