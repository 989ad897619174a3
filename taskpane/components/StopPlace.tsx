import { Button, Field, Input, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { readStopText, stopClients, type StopClient } from "../../src/app/readStopText";
import type { MonthState } from "../../src/app/state";
import type { RowPlace } from "../../src/domain/findings/finding";
import type { SerialDate } from "../../src/domain/values/serialDate";
import { clientPlaceWords, clientWords, describeClient, describeStage } from "../../src/text/clientWords";
import { stopWords } from "../../src/text/requestWords";
import { withoutSsn } from "../../src/text/withoutSsn";
import type { PlaceProps } from "../clientPlace";
import { answerFault } from "./answerFault";
import { useClientStyles } from "./clientStyles";
import { DayField } from "./DayField";
import { GuidePaste } from "./GuidePaste";
import { NewColumns } from "./NewColumns";
import { PlaceHeading } from "./PlaceHeading";
import { RecordButton } from "./RecordButton";
import { refsOf } from "../useTicks";
import { GuideRefusals } from "./GuideRefusals";

type Props = PlaceProps & {
  readonly month: MonthState;
  /** What came of the last act. */
  readonly children: ReactNode;
};

/** A client asked to stop: recognized in the worker's e-mail or typed, and recorded on the row that a person chooses (R90). */
export function StopPlace({ state, month, send, children }: Props) {
  const styles = useClientStyles();
  const [text, setText] = useState("");
  const [typed, setTyped] = useState<{ readonly name?: string; readonly caseNumber?: string }>({});
  const [chosen, setChosen] = useState<string | null>(null);
  const [on, setOn] = useState<SerialDate | null>(month.today);
  const pasted = useMemo(() => readStopText(month, text).read, [month, text]);
  const name = typed.name ?? pasted.name ?? "";
  const caseNumber = typed.caseNumber ?? pasted.caseNumber ?? "";
  const clients = useMemo(
    () => stopClients(month, { name: name.trim() || null, caseNumber: caseNumber.trim() || null, email: pasted.email }),
    [month, name, caseNumber, pasted.email],
  );
  const only = clients.length === 1 ? clients[0] : undefined;
  const client = clients.find(({ facts }) => placeOfRow(facts.entry) === chosen) ?? (isSure(only) ? only : undefined);
  const isAsked = name.trim() !== "" || caseNumber.trim() !== "" || pasted.email !== null;
  const record = ({ facts }: StopClient) => {
    // The client stays shown while the row is written to, and the revoke guide goes on with it.
    send({ kind: "openClient", row: { tab: facts.entry.tab, row: facts.entry.row } });
    const hold = { holdUntil: null, holdReason: "" };
    send({ kind: "guide", act: { kind: "decision", entries: refsOf([facts]), decision: "askedToStop", on, ...hold } });
  };
  return (
    <div className={styles.place}>
      <PlaceHeading>{clientPlaceWords.stop}</PlaceHeading>
      <GuidePaste
        label={stopWords.paste}
        hint={stopWords.pasteHint}
        text={text}
        onText={(pasted) => setText(withoutSsn(pasted))}
      />
      {children}
      <GuideRefusals refusals={state.guideRefusals} send={send} />
      <Field label={stopWords.name}>
        <Input
          className={styles.field}
          value={name}
          autoComplete="off"
          onChange={(_, data) => setTyped({ ...typed, name: data.value })}
        />
      </Field>
      <Field label={stopWords.caseNumber}>
        <Input
          className={styles.field}
          value={caseNumber}
          autoComplete="off"
          onChange={(_, data) => setTyped({ ...typed, caseNumber: data.value })}
        />
      </Field>
      {clients.length === 0 ? (
        <Text>{isAsked ? stopWords.noMatch : stopWords.type}</Text>
      ) : (
        <Field label={stopWords.matches} {...answerFault(state.guideRefusals, "entries")}>
          <RadioGroup
            value={client === undefined ? "" : placeOfRow(client.facts.entry)}
            onChange={(_, data) => setChosen(data.value)}
          >
            {clients.map((match) => (
              <Radio
                key={placeOfRow(match.facts.entry)}
                value={placeOfRow(match.facts.entry)}
                label={<Match match={match} isNamed={name.trim() !== ""} />}
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      {client?.facts.issued === false && <NotIssued onShow={() => send({ kind: "show", target: placeOf(client) })} />}
      {client?.facts.issued === true && (
        <>
          <DayField
            label={stopWords.on}
            day={on}
            onDay={setOn}
            fault={answerFault(state.guideRefusals, "contactedOn")}
          />
          <div className={styles.tight}>
            <Text size={200} className={styles.hint}>
              {stopWords.then}
            </Text>
            <NewColumns book={month.review.book} tab={client.facts.entry.tab} fields={["contactedOn", "decision"]} />
            <RecordButton words={stopWords.record} busy={state.task.kind !== "idle"} onRecord={() => record(client)} />
          </div>
        </>
      )}
    </div>
  );
}

/** The row is a request: there is no license that could be revoked. */
function NotIssued({ onShow }: { readonly onShow: () => void }) {
  const styles = useClientStyles();
  return (
    <div className={styles.tight}>
      <Text>{stopWords.notIssued}</Text>
      <Button className={styles.button} onClick={onShow}>
        {stopWords.show}
      </Button>
    </div>
  );
}

type MatchProps = {
  readonly match: StopClient;
  /** A name was recognized or typed, and can be compared. */
  readonly isNamed: boolean;
};

function Match({ match: { facts, by, sameName }, isNamed }: MatchProps) {
  const styles = useClientStyles();
  const { entry, stage } = facts;
  return (
    <>
      <span className={styles.said}>{describeClient(entry)}</span>
      <Text block size={200} className={styles.hint}>
        {clientWords.place(entry)}, {describeStage(stage)}. {stopWords.foundBy[by]}
        {by === "caseNumber" && isNamed && !sameName && ` ${stopWords.otherName}`}
      </Text>
    </>
  );
}

function placeOf({ facts: { entry } }: StopClient): RowPlace {
  return { tab: entry.tab, row: entry.row };
}

/** A row by its place: its key holds what a page should not. */
function placeOfRow({ tab, row }: RowPlace): string {
  return clientWords.place({ tab, row });
}

/** Found by its case number and of that name: nobody else is meant. */
function isSure(match: StopClient | undefined): boolean {
  return match?.by === "caseNumber" && match.sameName;
}
