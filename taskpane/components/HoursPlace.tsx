import { Button, Text } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { documentedMinutes } from "../../src/app/attendanceMonths";
import { clientHours } from "../../src/app/clientHours";
import type { MonthState } from "../../src/app/state";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import type { GuideAct } from "../../src/domain/guidance/guideAct";
import { describeMonth } from "../../src/text/dates";
import { hoursPaneWords as words, lineWords } from "../../src/text/hoursPaneWords";
import { isLineField, lineOutcome } from "../attendanceLine";
import type { PlaceProps } from "../clientPlace";
import { GuideRefusals } from "./GuideRefusals";
import { useClientStyles } from "./clientStyles";
import { ClientWho } from "./ClientWho";
import { Disclosure } from "./Disclosure";
import { HoursApproval } from "./HoursApproval";
import { HoursForm } from "./HoursForm";
import { HoursLines } from "./HoursLines";
import { HoursMonth } from "./HoursMonth";
import { LongList } from "./LongList";
import { Section } from "./Section";

type Props = PlaceProps & {
  readonly month: MonthState;
  readonly facts: ClientFacts;
  /** What came of the last act. */
  readonly children: ReactNode;
};

/** The hours of one client: a form for the next line of the attendance sheet, and what the months come to. */
export function HoursPlace({ state, month, facts, send, onPlace, children }: Props) {
  const styles = useClientStyles();
  const { attendance, guideRefusals } = state;
  const { settings } = month.review;
  const onRecord = (act: GuideAct) => send({ kind: "guide", act });
  const onShow = (row: number) => send({ kind: "show", target: { tab: "Attendance", row } });
  const isLine = lineOutcome(state.outcome) !== "other";
  // What is wrong with an answer is said at its field.
  const ofRow = useMemo(() => guideRefusals.filter(({ field }) => !isLineField(field)), [guideRefusals]);
  if (attendance === null) return null;
  const { months, lines, notCounted } = clientHours(attendance, facts);
  const [newest, ...earlier] = months;
  const of = { lines, findings: attendance.findings, settings, onShow };
  return (
    <div className={styles.place}>
      <div className={styles.tight}>
        <ClientWho entry={facts.entry} send={send} />
        {!facts.entry.revoked && (
          <HoursApproval month={month} facts={facts} busy={state.task.kind !== "idle"} onRecord={onRecord} />
        )}
      </div>
      {!isLine && children}
      <Section title={lineWords.title}>
        <GuideRefusals refusals={ofRow} send={send} />
        <HoursForm state={state} month={month} facts={facts} onRecord={onRecord} />
        {isLine && children}
      </Section>
      {notCounted.length > 0 && (
        <Section title={words.notCounted}>
          <HoursLines lines={notCounted} findings={attendance.findings} saysAll onShow={onShow} />
        </Section>
      )}
      <Section title={words.months}>
        {newest === undefined ? (
          <Text>{words.noMonths}</Text>
        ) : (
          <>
            <h3 className={styles.heading}>{describeMonth(newest.month.from)}</h3>
            <HoursMonth hours={newest} {...of} />
          </>
        )}
        <LongList items={earlier} keyOf={({ month: { from } }) => String(from)} atFirst={11}>
          {(hours) => (
            <Disclosure title={words.monthLine(hours.month, hours.countable.countable, documentedMinutes(hours))}>
              <HoursMonth hours={hours} {...of} />
            </Disclosure>
          )}
        </LongList>
      </Section>
      <Button appearance="subtle" className={styles.link} onClick={() => onPlace({ kind: "attendance" })}>
        {words.toAttendance}
      </Button>
    </div>
  );
}
