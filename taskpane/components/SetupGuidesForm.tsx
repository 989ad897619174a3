import { Field, Input, Text, mergeClasses } from "@fluentui/react-components";
import { withEntry, type SetupDrafts } from "../../src/app/setup/drafts";
import { faultAt } from "../../src/app/setup/faultAt";
import { stepsByGuide } from "../../src/app/setup/guidesStep";
import { describeGuide, guideWords } from "../../src/text/setupWords";
import { SetupCard } from "./SetupCard";
import { setupFaultProps } from "./setupFaultProps";
import { useSetupStyles, type SetupFormProps } from "./setupFields";
import { SetupGuideStep } from "./SetupGuideStep";

/** The steps of the guides, each with the county's own words where it has some, and the links that they lead to. */
export function SetupGuidesForm({ view, draft, onDraft, faults }: SetupFormProps<SetupDrafts["guides"]>) {
  const styles = useSetupStyles();
  const wordsOf = (id: string, own: string | null) => draft.steps.get(id) ?? own ?? "";
  return (
    <div className={styles.stack}>
      <ul className={styles.list}>
        {stepsByGuide(view).map(([guide, steps]) => (
          <li key={guide}>
            <SetupCard
              title={describeGuide(guide)}
              summary={guideWords.ownCount(
                steps.filter(({ id, own }) => wordsOf(id, own).trim() !== "").length,
                steps.length,
              )}
              startsOpen={false}
              mustOpen={steps.some(({ id }) => faultAt(faults, "guideStep", id) !== undefined)}
            >
              <ol className={styles.numbered}>
                {steps.map(({ id, procedure, own }) => (
                  <li key={id}>
                    <SetupGuideStep
                      procedure={procedure}
                      words={wordsOf(id, own)}
                      fault={faultAt(faults, "guideStep", id)}
                      onWords={(words) => onDraft({ ...draft, steps: withEntry(draft.steps, id, words) })}
                    />
                  </li>
                ))}
              </ol>
            </SetupCard>
          </li>
        ))}
      </ul>
      {view.links.length > 0 && (
        <fieldset className={mergeClasses(styles.group, styles.tight)}>
          <legend className={styles.legend}>{guideWords.links}</legend>
          <Text size={200} className={styles.hint}>
            {guideWords.linkHint}
          </Text>
          {view.links.map(({ name, address }) => (
            <Field key={name} label={name} className={styles.wrap} {...setupFaultProps(faultAt(faults, "link", name))}>
              <Input
                type="url"
                value={draft.links.get(name) ?? address}
                onChange={(_, data) => onDraft({ ...draft, links: withEntry(draft.links, name, data.value) })}
              />
            </Field>
          ))}
        </fieldset>
      )}
    </div>
  );
}
