import { Text, mergeClasses } from "@fluentui/react-components";
import { withEntry, type SetupDrafts } from "../../src/app/setup/drafts";
import { columnLines, helpsOf, withGroup } from "../../src/app/setup/columnsStep";
import { columnsWords, unitsWords } from "../../src/text/setupWords";
import { SetupColumnGroup } from "./SetupColumnGroup";
import { SetupSwitch } from "./SetupSwitch";
import { useSetupStyles, type SetupFormProps } from "./setupFields";

type Props = SetupFormProps<SetupDrafts["columns"]>;

/** Which of our columns the unit tabs get, by what they are for, and where help while typing is wanted. */
export function SetupColumnsForm({ view, draft, onDraft }: Props) {
  const styles = useSetupStyles();
  const helps = helpsOf(view, draft);
  if (!view.tabs.some(({ found }) => found === "unit")) return <Text>{unitsWords.none}</Text>;
  return (
    <div className={styles.stack}>
      <ul className={mergeClasses(styles.list, styles.tight)}>
        {columnLines(view, draft).map((line) => (
          <li key={line.group}>
            <SetupColumnGroup
              line={line}
              onGroup={(chosen) => onDraft(withGroup(draft, line.group, chosen))}
              onField={(field, chosen) => onDraft({ ...draft, fields: withEntry(draft.fields, field, chosen) })}
            />
          </li>
        ))}
      </ul>
      <fieldset className={mergeClasses(styles.group, styles.tight)}>
        <legend className={styles.legend}>{columnsWords.helpsTitle}</legend>
        <SetupSwitch
          label={columnsWords.helps}
          hint={columnsWords.helpsHint}
          checked={helps.own}
          onChange={(chosen) => onDraft({ ...draft, helps: chosen })}
        />
        <SetupSwitch
          label={columnsWords.countyHelps}
          hint={columnsWords.countyHelpsHint}
          checked={helps.county}
          onChange={(chosen) => onDraft({ ...draft, countyHelps: chosen })}
        />
      </fieldset>
    </div>
  );
}
