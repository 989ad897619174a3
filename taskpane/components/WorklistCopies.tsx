import { makeStyles, tokens } from "@fluentui/react-components";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { fieldTitles } from "../../src/domain/fields/field";
import { worklistWords } from "../../src/text/batchWords";
import { CopyField } from "./CopyField";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

type Copied = "email" | "firstName" | "lastName";
type Props = { readonly facts: ClientFacts; readonly fields: readonly Copied[] };

/** What is copied of one client of a list, each value by itself; blank ones are left out. */
export function WorklistCopies({ facts: { entry }, fields }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {fields.map((field) => {
        const value = String((field === "email" ? entry.email : entry.cells[field]) ?? "").trim();
        return value === "" ? null : (
          <CopyField key={field} label={fieldTitles[field]} value={value} of={worklistWords.place(entry)} isSmall />
        );
      })}
    </div>
  );
}
