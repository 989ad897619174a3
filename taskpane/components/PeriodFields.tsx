import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fromDayField, toDayField } from "../../src/app/dayField";
import type { ProposedPeriod } from "../../src/app/proposedPeriod";
import type { Period } from "../../src/domain/values/period";
import { importWords } from "../../src/text/importWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
  dates: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(150px, 1fr))",
    gap: tokens.spacingHorizontalS,
    width: "100%",
  },
  button: { minHeight: "44px" },
});

type Props = {
  readonly proposed: ProposedPeriod;
  /** A users list is of one day. */
  readonly oneDay: boolean;
  readonly onPeriod: (period: Period) => void;
};

/** Asks for the first and the last day of a period, or for its one day. */
export function PeriodFields({ proposed, oneDay, onPeriod }: Props) {
  const styles = useStyles();
  const [from, setFrom] = useState(toDayField(proposed.from));
  const [to, setTo] = useState(toDayField(proposed.to));
  const last = fromDayField(to);
  const first = oneDay ? last : fromDayField(from);
  const period = first !== null && last !== null && first <= last ? { from: first, to: last } : null;
  const reversed = first !== null && last !== null && first > last;
  return (
    <div className={styles.root}>
      <div className={styles.dates}>
        {!oneDay && (
          <Field label={importWords.from}>
            <Input type="date" value={from} onChange={(_, data) => setFrom(data.value)} />
          </Field>
        )}
        <Field
          label={oneDay ? importWords.madeOn : importWords.to}
          {...(reversed && { validationMessage: importWords.periodBad })}
        >
          <Input type="date" value={to} onChange={(_, data) => setTo(data.value)} />
        </Field>
      </div>
      <Button
        className={styles.button}
        disabledFocusable={period === null}
        onClick={() => period !== null && onPeriod(period)}
      >
        {oneDay ? importWords.useDay : importWords.usePeriod}
      </Button>
    </div>
  );
}
