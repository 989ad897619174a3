import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { fromDayField, toDayField } from "../../src/app/dayField";
import type { SerialDate } from "../../src/domain/values/serialDate";

type Props = {
  readonly label: string;
  readonly day: SerialDate | null;
  /** The latest day that makes sense. */
  readonly latest?: SerialDate;
  readonly onDay: (day: SerialDate | null) => void;
};

/** A day for all that is recorded from here; null while it is empty or half typed. */
export function WorklistDay({ label, day, latest, onDay }: Props) {
  const [typed, setTyped] = useState(toDayField(day));
  const type = (text: string) => {
    setTyped(text);
    onDay(fromDayField(text));
  };
  return (
    <Field label={label}>
      <Input
        type="date"
        value={typed}
        {...(latest !== undefined && { max: toDayField(latest) })}
        onChange={(_, data) => type(data.value)}
      />
    </Field>
  );
}
