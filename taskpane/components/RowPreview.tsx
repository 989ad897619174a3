import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { RowEdits } from "../../src/app/byRow";
import { describeCell, describeUnseen } from "../../src/text/cellWords";
import { fieldTitles } from "../../src/domain/fields/field";
import { planWords } from "../../src/text/planWords";
import { describeSsnEdit } from "../../src/text/ssnEditWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", marginBlockEnd: tokens.spacingVerticalS },
  cells: { margin: 0 },
  field: { display: "inline", color: tokens.colorNeutralForeground2 },
  change: { display: "inline", margin: 0 },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
});

/** The cells of one entry, before and after; of an SSN only what happens to it. */
export function RowPreview({ row: { row, edits } }: { readonly row: RowEdits }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text weight="semibold">{planWords.row(row)}</Text>
      <dl className={styles.cells}>
        {edits.map(({ field, before, after }) => (
          <div key={field}>
            <dt className={styles.field}>{fieldTitles[field]}: </dt>
            <dd className={styles.change}>
              {field === "ssn" ? (
                describeSsnEdit(before, after)
              ) : (
                <>
                  {describeCell(field, before)} {planWords.becomes}{" "}
                  <ins className={styles.after}>{describeCell(field, after)}</ins>
                  {describeUnseen(before, after)}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
