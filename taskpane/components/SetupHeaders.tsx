import { Button, Field, Select, Text } from "@fluentui/react-components";
import type { HeaderChoice, SetupDrafts } from "../../src/app/setup/drafts";
import { headerLines, sameHeaderTabs, withHeader, type HeaderLine } from "../../src/app/setup/tabsStep";
import { headerChoices } from "../../src/text/headerWords";
import type { SetupTab } from "../../src/domain/setup/setupView";
import { tabsWords } from "../../src/text/setupWords";
import { useSetupStyles, type SetupFormProps } from "./setupFields";

type Props = SetupFormProps<SetupDrafts["tabs"]> & { readonly tab: SetupTab };

/** How each header of a tab is read, to be corrected; those that say nothing to License List come last. */
export function SetupHeaders({ tab, ...form }: Props) {
  const styles = useSetupStyles();
  const { read, unread } = headerLines(form.draft, tab);
  return (
    <>
      {read.map((line) => (
        <HeaderField key={line.header} {...form} tab={tab} line={line} />
      ))}
      {unread.length > 0 && (
        <div className={styles.tight}>
          <Text weight="semibold">{tabsWords.unreadTitle}</Text>
          <Text size={200} className={styles.hint}>
            {tabsWords.unreadHint}
          </Text>
        </div>
      )}
      {unread.map((line) => (
        <HeaderField key={line.header} {...form} tab={tab} line={line} />
      ))}
    </>
  );
}

function HeaderField({ tab, line, view, draft, onDraft }: Props & { readonly line: HeaderLine }) {
  const styles = useSetupStyles();
  const { header, choice, said } = line;
  const others = sameHeaderTabs(view, draft, tab.name, header);
  const say = (tabs: readonly string[], value: HeaderChoice) => onDraft(withHeader(draft, tabs, header, value));
  return (
    <div className={styles.tight}>
      <Field label={header} className={styles.wrap} {...(said && { hint: tabsWords.said })}>
        <Select
          value={choice}
          onChange={(_, data) => {
            const known = headerChoices.find(({ value }) => value === data.value);
            if (known !== undefined) say([tab.name], known.value);
          }}
        >
          {headerChoices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {others.length > 0 && (
        <Button className={styles.button} onClick={() => say(others, choice)}>
          {tabsWords.alsoOn(others)}
        </Button>
      )}
    </div>
  );
}
