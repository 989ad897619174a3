import { Checkbox, Field, Select, Text } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { readRequestText } from "../../src/app/readRequestText";
import type { MonthState, State } from "../../src/app/state";
import type { ConsentAnswers } from "../../src/domain/guidance/guideAct";
import type { EntryRef } from "../../src/domain/license/entry";
import { clientPlaceWords } from "../../src/text/clientWords";
import { consentWords } from "../../src/text/guideWords";
import { requestWords } from "../../src/text/requestWords";
import { withoutSsn } from "../../src/text/withoutSsn";
import type { PlaceProps } from "../clientPlace";
import { emptyRequest, requestAnswers, requestOfEntry, withRead, type RequestDraft } from "../requestDraft";
import { useOpenRefusals } from "../useOpenRefusals";
import { answerFault } from "./answerFault";
import { ConsentFields } from "./ConsentFields";
import { useClientStyles } from "./clientStyles";
import { GuidePaste } from "./GuidePaste";
import { NewColumns } from "./NewColumns";
import { PlaceHeading } from "./PlaceHeading";
import { RecordButton } from "./RecordButton";
import { RequestFields } from "./RequestFields";
import { Section } from "./Section";
import { GuideRefusals } from "./GuideRefusals";

type Props = PlaceProps & {
  readonly month: MonthState;
  readonly again: EntryRef | null;
  /** What came of the last act. */
  readonly children: ReactNode;
};

const noConsent: ConsentAnswers = { on: null, by: null, emailVerified: false };

/** The columns of ours that a request adds where they are missing (G3). */
const ofIssuing = ["consentOn", "consentBy", "emailVerified", "group", "profileOn", "activation"] as const;

/** A worker's request: recognized in the e-mail or typed, confirmed field by field, and written as a new row (R40, R53). */
export function RequestPlace({ state, month, again, send, children }: Props) {
  const styles = useClientStyles();
  const { book } = month.review;
  const [text, setText] = useState("");
  const [draft, setDraft] = useState<RequestDraft>(() => earlier(month, again));
  const [tab, setTab] = useState(() => again?.tab ?? likelyTab(state, month));
  const [hasConsent, setHasConsent] = useState(false);
  const [consent, setConsent] = useState(noConsent);
  const [isKnown, setIsKnown] = useState(again !== null);
  const request = requestAnswers(draft);
  const refusals = useOpenRefusals(state.guideRefusals, {
    ...request,
    tab,
    consentOn: consent.on,
    consentBy: consent.by,
  });
  const paste = (pasted: string) => {
    setText(withoutSsn(pasted));
    setDraft(withRead(draft, readRequestText(month, pasted)));
  };
  const record = () =>
    send({
      kind: "guide",
      act: {
        kind: "request",
        tab,
        request,
        consent: hasConsent ? consent : null,
        isKnown,
      },
    });
  return (
    <div className={styles.place}>
      <PlaceHeading>{again === null ? clientPlaceWords.request : requestWords.again}</PlaceHeading>
      {again === null ? (
        <GuidePaste label={requestWords.paste} hint={requestWords.pasteHint} text={text} onText={paste} />
      ) : (
        <Text>{requestWords.againHow}</Text>
      )}
      {children}
      <GuideRefusals refusals={refusals} came={state.guideRefusals} send={send} />
      {(isKnown || refusals.some(({ code }) => code === "client-known")) && again === null && (
        <Checkbox
          className={styles.choice}
          label={requestWords.isKnown}
          checked={isKnown}
          onChange={(_, data) => setIsKnown(data.checked === true)}
        />
      )}
      <Section title={requestWords.client}>
        <RequestFields draft={draft} onDraft={setDraft} hasText={text.trim() !== ""} refusals={refusals} />
        <Field label={requestWords.tab} {...answerFault(refusals, "tab")}>
          <Select className={styles.select} value={tab} onChange={(_, data) => setTab(data.value)}>
            <option value="">{requestWords.chooseTab}</option>
            {book.tabs.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </Section>
      <Section title={consentWords.consent}>
        <Checkbox
          className={styles.choice}
          label={requestWords.consent}
          checked={hasConsent}
          onChange={(_, data) => setHasConsent(data.checked === true)}
        />
        {hasConsent ? (
          <ConsentFields consent={consent} onConsent={setConsent} refusals={refusals} />
        ) : (
          <Text size={200} className={styles.hint}>
            {requestWords.consentLater}
          </Text>
        )}
      </Section>
      <div className={styles.tight}>
        {tab !== "" && (
          <Text size={200} className={styles.hint}>
            {requestWords.newRow(tab)}
          </Text>
        )}
        <NewColumns book={book} tab={tab} fields={ofIssuing} />
        <RecordButton words={requestWords.record} busy={state.task.kind !== "idle"} onRecord={record} />
      </div>
    </div>
  );
}

function earlier({ review: { book } }: MonthState, again: EntryRef | null): RequestDraft {
  const entries = book.tabs.find(({ name }) => name === again?.tab)?.entries ?? [];
  const entry = entries.find(({ rowKey }) => rowKey === again?.rowKey);
  return entry === undefined ? emptyRequest : requestOfEntry(entry);
}

/** The tab of the client shown last, which is that of the selected row; else the only one. */
function likelyTab({ client }: Pick<State, "client">, { review: { book } }: MonthState): string {
  const [only, another] = book.tabs;
  if (client !== null && book.tabs.some(({ name }) => name === client.ref.tab)) return client.ref.tab;
  return only !== undefined && another === undefined ? only.name : "";
}
