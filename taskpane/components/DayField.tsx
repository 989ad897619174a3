import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { fromDayField, toDayField } from "../../src/app/dayField";
import type { SerialDate } from "../../src/domain/values/serialDate";
import { useClientStyles } from "./clientStyles";
import type { AnswerFault } from "./answerFault";

type Props = {
  readonly label: string;
  readonly day: SerialDate | null;
  readonly onDay: (day: SerialDate | null) => void;
  readonly hint?: string;
  readonly fault?: AnswerFault;
};

/** One day; null while the field is empty or half typed. */
export function DayField({ label, day, onDay, hint, fault = {} }: Props) {
  const styles = useClientStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    onDay(fromDayField(text));
  };
  return (
    <Field label={label} {...(hint !== undefined && { hint })} {...fault}>
      <Input
        type="date"
        className={styles.field}
        value={typed ?? toDayField(day)}
        onChange={(_, data) => type(data.value)}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
