import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { byTab } from "../../src/app/byTab";
import type { CellEdit, EditPlan } from "../../src/domain/plan/editPlan";
import { describeCell } from "../../src/text/cellWords";
import { fieldWords } from "../../src/text/fieldWords";
import { planWords } from "../../src/text/planWords";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  further: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, lineHeight: tokens.lineHeightBase300 },
  edit: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
});

/** Every change of a plan, before it is made: cells by tab, then new columns, highlights and rows of our own sheets. */
export function PlanPreview({ plan }: { readonly plan: EditPlan }) {
  const styles = useStyles();
  const further = [
    ...plan.columns.map(({ tab, fields }) =>
      planWords.columnsOf(
        tab,
        fields.map((field) => fieldWords[field]),
      ),
    ),
    ...plan.highlights.map(({ tab }) => planWords.highlightOf(tab)),
    ...plan.appends.map(({ sheet, rows }) => planWords.rowsOf(sheet, rows.length)),
  ];
  return (
    <div>
      {byTab(plan.edits).map(([tab, edits]) => (
        <Disclosure key={tab} title={planWords.cellsOf(tab, edits.length)}>
          <LongList items={edits} keyOf={({ rowKey, field }) => `${rowKey} ${field}`}>
            {(edit) => <Edit edit={edit} />}
          </LongList>
        </Disclosure>
      ))}
      {further.length > 0 && (
        <Disclosure title={planWords.further}>
          <ul className={styles.further}>
            {further.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function Edit({ edit }: { readonly edit: CellEdit }) {
  const styles = useStyles();
  const { row, field, before, after } = edit;
  return (
    <div className={styles.edit}>
      <Caption1>{planWords.cell(row, fieldWords[field])}</Caption1>
      <Text>
        <span className={styles.before}>{describeCell(field, before)}</span> {planWords.becomes}{" "}
        <ins className={styles.after}>{describeCell(field, after)}</ins>
      </Text>
    </div>
  );
}
