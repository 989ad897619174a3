import { makeStyles, tokens } from "@fluentui/react-components";
import { byRow } from "../../src/app/byRow";
import { byTab } from "../../src/app/byTab";
import type { EditPlan, HighlightRule } from "../../src/domain/plan/editPlan";
import { fieldTitles } from "../../src/domain/fields/field";
import { planWords } from "../../src/text/planWords";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";
import { RowPreview } from "./RowPreview";

const useStyles = makeStyles({
  further: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, lineHeight: tokens.lineHeightBase300 },
});

/** Every change of a plan, before it is made: cells by tab, then new columns, highlights and rows of our own sheets. */
export function PlanPreview({ plan }: { readonly plan: EditPlan }) {
  const styles = useStyles();
  const further = furtherChanges(plan);
  return (
    <div>
      {byTab(plan.edits).map(([tab, edits]) => (
        <Disclosure key={tab} title={planWords.cellsOf(tab, edits.length)}>
          <LongList items={byRow(edits)} keyOf={({ rowKey }) => rowKey}>
            {(row) => <RowPreview row={row} />}
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

function furtherChanges(plan: EditPlan): string[] {
  const { newTabs, columns, highlights, helps, appends, withdrawals, columnsOff, highlightsOff, helpsOff } = plan;
  const titlesOf = (fields: EditPlan["columns"][number]["fields"]) => fields.map((field) => fieldTitles[field]);
  return [
    ...newTabs.map(({ name }) => planWords.newTab(name)),
    ...columns.map(({ tab, fields }) => planWords.columnsOf(tab, titlesOf(fields))),
    ...highlights.map(({ tab, rules }) => planWords.highlightOf(tab, readBy(rules))),
    ...helps.map(({ tab, field }) => planWords.helpOf(tab, fieldTitles[field])),
    ...columnsOff.map(({ tab, fields }) => planWords.columnsOffOf(tab, titlesOf(fields))),
    ...highlightsOff.map(({ tab, rules }) => planWords.highlightOffOf(tab, readBy(rules))),
    ...helpsOff.map(({ tab, field }) => planWords.helpOffOf(tab, fieldTitles[field])),
    ...withdrawals.map(({ sheet, rows }) => planWords.replacedOf(sheet, rows.length)),
    ...appends.map(({ sheet, rows }) => planWords.rowsOf(sheet, rows.length)),
  ];
}

function readBy(rules: readonly HighlightRule[]): string[] {
  return [...new Set(rules.map(({ reads }) => fieldTitles[reads]))];
}
