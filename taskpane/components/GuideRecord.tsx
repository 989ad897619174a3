import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { guideView } from "../../src/app/guideView";
import { fieldTitles } from "../../src/domain/fields/field";
import { recordWords } from "../../src/text/guideWords";
import type { Send } from "../send";
import { useClientStyles } from "./clientStyles";
import type { GuideProps } from "./guideProps";

const useStyles = makeStyles({
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, display: "grid", gap: tokens.spacingVerticalXS },
  field: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: "solid",
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
  hint: { flexBasis: "100%" },
  show: { minHeight: "44px" },
});

type Props = Omit<GuideProps, "onRecord"> & { readonly send: Send };

/** Stage Record: what is blank on the row still, each with the way to its cell (R53-R61). An SSN is typed there and nowhere else. */
export function GuideRecord({ state, month, facts, send }: Props) {
  const shared = useClientStyles();
  const styles = useStyles();
  const { entry, missing } = facts;
  const { book, settings } = month.review;
  const columns = book.tabs.find(({ name }) => name === entry.tab)?.columns;
  return (
    <div className={shared.stack}>
      <ol className={styles.steps}>
        {guideView("record", settings).map(({ id, words }) => (
          <li key={id} className={shared.words}>
            {words}
          </li>
        ))}
      </ol>
      <div>
        <h3 className={shared.heading}>{recordWords.missing}</h3>
        <ul className={shared.list}>
          {missing.map((field) => {
            const place = columns?.get(field);
            return (
              <li key={field} className={styles.field}>
                <Text weight="semibold">{fieldTitles[field]}</Text>
                {place === undefined ? (
                  <Text>{recordWords.noColumn}</Text>
                ) : (
                  <Button
                    className={styles.show}
                    aria-label={recordWords.showCellOf(field)}
                    onClick={() =>
                      send({ kind: "show", target: { tab: entry.tab, row: entry.row, column: place.column } })
                    }
                  >
                    {recordWords.showCell}
                  </Button>
                )}
                {field === "ssn" && (
                  <Text size={200} className={styles.hint}>
                    {recordWords.ssn}
                  </Text>
                )}
              </li>
            );
          })}
        </ul>
      </div>
      <Button
        className={shared.button}
        disabledFocusable={state.task.kind !== "idle"}
        onClick={() => send({ kind: "read" })}
      >
        {recordWords.lookAgain}
      </Button>
    </div>
  );
}
