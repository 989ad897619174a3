import { calsawsValues } from "../../src/text/calsawsValues";
import { CopyField } from "./CopyField";
import { useClientStyles } from "./clientStyles";

/** The values of CalSAWS' page Select Activity, each to copy into its own field (R67-R70). */
export function DraftValues() {
  const styles = useClientStyles();
  return (
    <div className={styles.tight}>
      {calsawsValues.map(({ label, value }) => (
        <CopyField key={label} label={label} value={value} />
      ))}
    </div>
  );
}
