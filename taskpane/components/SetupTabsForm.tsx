import { Field, Input, Text, mergeClasses } from "@fluentui/react-components";
import { faultAt } from "../../src/app/setup/faultAt";
import type { SetupDrafts } from "../../src/app/setup/drafts";
import { isUnit, sheetsOf } from "../../src/app/setup/tabsStep";
import { tabsWords } from "../../src/text/setupWords";
import { Disclosure } from "./Disclosure";
import { setupFaultProps } from "./setupFaultProps";
import { useSetupStyles, type SetupFormProps } from "./setupFields";
import { SetupTabCard } from "./SetupTabCard";
import { SetupWrong } from "./SetupWrong";

type Props = SetupFormProps<SetupDrafts["tabs"]> & {
  /** The tab for whose sake set-up was opened. */
  readonly at: string | null;
};

/** Which worksheets are unit tabs, how their headers are read, and a new tab. An empty workbook offers only that. */
export function SetupTabsForm(props: Props) {
  const { view, draft, onDraft, faults } = props;
  const styles = useSetupStyles();
  const { choices, empty } = sheetsOf(view, draft);
  const units = choices.filter((tab) => tab.found === "unit" || isUnit(draft, tab));
  const others = choices.filter((tab) => !units.includes(tab));
  const nameFault = faultAt(faults, "newTab");
  const noTab = faultAt(faults, "tabs");
  return (
    <div className={styles.stack}>
      {noTab !== undefined && <SetupWrong fault={noTab} />}
      {units.length > 0 && <Cards {...props} tabs={units} />}
      {others.length > 0 && (
        <Disclosure
          key={units.length}
          title={tabsWords.otherSheets}
          startsOpen={units.length === 0 || others.some(({ name }) => name === props.at)}
        >
          <Cards {...props} tabs={others} />
        </Disclosure>
      )}
      {empty.length > 0 && choices.length > 0 && (
        <Text size={200} className={mergeClasses(styles.hint, styles.wrap)}>
          {tabsWords.empty(empty)}
        </Text>
      )}
      <Field label={tabsWords.newTab} hint={tabsWords.newTabHint} {...setupFaultProps(nameFault)}>
        <Input value={draft.newTab} onChange={(_, data) => onDraft({ ...draft, newTab: data.value })} />
      </Field>
    </div>
  );
}

function Cards({ tabs, at, ...form }: Props & { readonly tabs: Props["view"]["tabs"] }) {
  const styles = useSetupStyles();
  return (
    <ul className={mergeClasses(styles.list, styles.stack)}>
      {tabs.map((tab) => (
        <li key={tab.name}>
          <SetupTabCard {...form} tab={tab} startsOpen={tab.name === at} />
        </li>
      ))}
    </ul>
  );
}
