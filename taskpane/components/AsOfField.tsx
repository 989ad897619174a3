import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { fromDayField, toDayField } from "../../src/app/dayField";
import type { SerialDate } from "../../src/domain/values/serialDate";
import { importWords } from "../../src/text/importWords";

type Props = { readonly asOf: SerialDate | null; readonly onAsOf: (asOf: SerialDate | null) => void };

/** The data-through date, as the reports give it or as a person types it; an emptied field gives theirs back. */
export function AsOfField({ asOf, onAsOf }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    const day = fromDayField(text);
    if (day !== null || text === "") onAsOf(day);
  };
  return (
    <Field label={importWords.asOf} hint={asOf === null ? importWords.asOfUnknown : importWords.asOfHint}>
      <Input
        type="date"
        value={typed ?? toDayField(asOf)}
        onChange={(_, data) => type(data.value)}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
