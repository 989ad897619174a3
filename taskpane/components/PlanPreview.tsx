import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { byTab } from "../../src/app/byTab";
import type { CellEdit, EditPlan } from "../../src/domain/plan/editPlan";
import { describeCell } from "../../src/text/cellWords";
import { fieldWords } from "../../src/text/fieldWords";
import { planWords } from "../../src/text/planWords";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  edit: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground2 },
});

/** Every change of a plan, before it is made: cells by tab, then new columns and rows of our own sheets. */
export function PlanPreview({ plan }: { readonly plan: EditPlan }) {
  return (
    <div>
      {byTab(plan.edits).map(([tab, edits]) => (
        <Disclosure key={tab} title={planWords.cellsOf(tab, edits.length)}>
          <LongList items={edits} keyOf={({ rowKey, field }) => `${rowKey} ${field}`}>
            {(edit) => <Edit edit={edit} />}
          </LongList>
        </Disclosure>
      ))}
      {plan.columns.map(({ tab, fields }) => (
        <Text key={tab} block>
          {planWords.columnsOf(
            tab,
            fields.map((field) => fieldWords[field]),
          )}
        </Text>
      ))}
      {plan.appends.map(({ sheet, rows }) => (
        <Text key={sheet} block>
          {planWords.rowsOf(sheet, rows.length)}
        </Text>
      ))}
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
        <del className={styles.before}>{describeCell(field, before)}</del> {planWords.becomes}{" "}
        <ins>{describeCell(field, after)}</ins>
      </Text>
    </div>
  );
}
