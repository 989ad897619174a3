import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { GroupLine } from "../../src/app/setup/columnsStep";
import { ownTitles, type OwnField } from "../../src/domain/fields/field";
import { columnGroupWords, columnsWords } from "../../src/text/setupWords";
import { SetupCard } from "./SetupCard";
import { useSetupStyles } from "./setupFields";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", paddingBlockEnd: tokens.spacingVerticalS },
  below: { paddingInlineStart: "36px" },
});

type Props = {
  readonly line: GroupLine;
  readonly onGroup: (chosen: boolean) => void;
  readonly onField: (field: OwnField, chosen: boolean) => void;
};

/** Columns that serve one purpose: all at once by one box, or one by one. What every tab has is ticked and stays. */
export function SetupColumnGroup({ line: { group, columns, chosen, complete }, onGroup, onField }: Props) {
  const styles = useStyles();
  const shared = useSetupStyles();
  const { title, purpose } = columnGroupWords[group];
  const count = columns.filter((column) => column.chosen).length;
  return (
    <div className={styles.root}>
      <Checkbox
        size="large"
        label={title}
        checked={chosen}
        disabled={complete}
        onChange={(_, data) => onGroup(data.checked !== false)}
      />
      <div className={styles.below}>
        <Text size={200} className={shared.hint}>
          {purpose}
        </Text>
        <SetupCard
          title={columnsWords.single(count, columns.length)}
          spokenTitle={title}
          startsOpen={false}
          mustOpen={false}
        >
          <div>
            {columns.map(({ field, chosen: ticked, tabs, ofTabs }) => (
              <div key={field}>
                <Checkbox
                  label={tabs === 0 ? ownTitles[field] : `${ownTitles[field]} (${columnsWords.there(tabs, ofTabs)})`}
                  checked={ticked}
                  disabled={tabs === ofTabs}
                  onChange={(_, data) => onField(field, data.checked === true)}
                />
              </div>
            ))}
          </div>
        </SetupCard>
      </div>
    </div>
  );
}
