import { Text } from "@fluentui/react-components";
import { fieldTitles, type FieldKey } from "../../src/domain/fields/field";
import type { AdoptedBook } from "../../src/domain/license/adoptedBook";
import { stepWords } from "../../src/text/guideWords";
import { useClientStyles } from "./clientStyles";

type Props = { readonly book: AdoptedBook; readonly tab: string; readonly fields: readonly FieldKey[] };

/** Says which columns an act adds to a tab before it is done; nothing where they are all there. */
export function NewColumns({ book, tab, fields }: Props) {
  const styles = useClientStyles();
  const columns = book.tabs.find(({ name }) => name === tab)?.columns;
  const added = columns === undefined ? [] : fields.filter((field) => !columns.has(field));
  if (added.length === 0) return null;
  return (
    <Text size={200} className={styles.hint}>
      {stepWords.newColumns(
        added.map((field) => fieldTitles[field]),
        tab,
      )}{" "}
      {added.includes("consentOn") && stepWords.consentColumns}
    </Text>
  );
}
