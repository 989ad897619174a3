import { Button, Field, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ClientDraftId, Language } from "../../src/domain/drafts/draft";
import type { Settings } from "../../src/domain/settings/settings";
import { clientDraft } from "../../src/text/clientDraft";
import {
  describeDraft,
  describeDraftRefusal,
  describeLanguage,
  describeNoWords,
  draftHint,
  draftsToClient,
  draftWordsOf,
} from "../../src/text/draftWords";
import { draftPanelWords } from "../../src/text/draftPanelWords";
import type { ClientDraftsProps } from "../clientPlace";
import { draftChoices } from "../draftChoices";
import { useClientStyles } from "./clientStyles";
import { DraftText } from "./DraftText";
import { DraftValues } from "./DraftValues";
import { Notice } from "./Notice";

const languages: readonly Language[] = ["en", "es", "vi"];

/** The texts about one client: choose one, copy its parts; the county changes the words on Setup. */
export function ClientDrafts({ state: { month, task }, facts, first, send }: ClientDraftsProps) {
  const styles = useClientStyles();
  const { fitting, others } = draftChoices(facts);
  const named = (draft: string | null) => [...fitting, ...others].find((one) => one === draft) ?? null;
  const [chosen, setChosen] = useState<ClientDraftId | null>(named(first));
  const [language, setLanguage] = useState<Language>("en");
  const id = chosen ?? fitting[0] ?? others[0];
  if (month === null || id === undefined) return null;
  const { settings } = month.review;
  const isToClient = draftsToClient.some((one) => one === id);
  const spoken = isToClient ? language : "en";
  const made = clientDraft(id, spoken, facts, settings, month.today);
  const hint = draftHint(id);
  // Setup begins with the English words, for the county to translate.
  const isStillEnglish =
    spoken !== "en" && draftWordsOf(id, spoken, settings)?.body === draftWordsOf(id, "en", settings)?.body;
  return (
    <div className={styles.stack}>
      <Field label={draftPanelWords.text}>
        <Select value={id} onChange={(_, data) => setChosen(named(data.value))}>
          <Choices title={draftPanelWords.fits} ids={fitting} />
          <Choices title={draftPanelWords.others} ids={others} />
        </Select>
      </Field>
      {isToClient && <LanguageField id={id} language={language} settings={settings} onLanguage={setLanguage} />}
      {made.kind === "refused" && <Notice intent="warning">{describeDraftRefusal(made.code)}</Notice>}
      {made.kind === "no-words" && <Text>{describeNoWords(id, spoken)}</Text>}
      {isStillEnglish && <Notice intent="warning">{draftPanelWords.stillEnglish(describeLanguage(spoken))}</Notice>}
      {made.kind === "ready" && !isStillEnglish && (
        <>
          {hint !== null && <Text>{hint}</Text>}
          {id === "calsawsActivity" && <DraftValues />}
          <DraftText draft={made.draft} />
        </>
      )}
      {made.kind !== "refused" && (
        <Button
          className={styles.button}
          disabledFocusable={task.kind !== "idle"}
          onClick={() => send({ kind: "wordDraft", draft: id, language: spoken })}
        >
          {made.kind === "no-words" ? draftPanelWords.addWords : draftPanelWords.changeWords}
        </Button>
      )}
    </div>
  );
}

function Choices({ title, ids }: { readonly title: string; readonly ids: readonly ClientDraftId[] }) {
  return (
    <optgroup label={title}>
      {ids.map((id) => (
        <option key={id} value={id}>
          {describeDraft(id)}
        </option>
      ))}
    </optgroup>
  );
}

type LanguageProps = {
  readonly id: ClientDraftId;
  readonly language: Language;
  readonly settings: Pick<Settings, "texts">;
  readonly onLanguage: (language: Language) => void;
};

function LanguageField({ id, language, settings, onLanguage }: LanguageProps) {
  const name = (one: Language) =>
    draftWordsOf(id, one, settings) === null
      ? draftPanelWords.languageMissing(describeLanguage(one))
      : describeLanguage(one);
  return (
    <Field label={draftPanelWords.language}>
      <Select value={language} onChange={(_, data) => onLanguage(languages.find((one) => one === data.value) ?? "en")}>
        {languages.map((one) => (
          <option key={one} value={one}>
            {name(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
