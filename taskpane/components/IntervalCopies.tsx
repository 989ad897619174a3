import type { SerialDate } from "../../src/domain/values/serialDate";
import { describeFormDay, intervalWords as words } from "../../src/text/hoursPaneWords";
import { useClientStyles } from "./clientStyles";
import { CopyField } from "./CopyField";

type Props = { readonly start: SerialDate | null; readonly end: SerialDate | null };

/** The days of an interval as CalSAWS takes them, each to copy into its own field. */
export function IntervalCopies({ start, end }: Props) {
  const styles = useClientStyles();
  return (
    <div className={styles.tight}>
      {start !== null && <CopyField label={words.copyStart} value={describeFormDay(start)} />}
      {end !== null && <CopyField label={words.copyEnd} value={describeFormDay(end)} />}
    </div>
  );
}
