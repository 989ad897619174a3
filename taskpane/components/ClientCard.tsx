import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { ClientFacts, NextAct } from "../../src/domain/clients/clientFacts";
import type { DraftId } from "../../src/domain/drafts/draft";
import { cardWords, conflictWords, nextWords } from "../../src/text/clientWords";
import type { ClientPlace, GuideOf, PlaceProps } from "../clientPlace";
import { ClientDrafts } from "./ClientDrafts";
import { ClientFactList } from "./ClientFactList";
import { ClientHead } from "./ClientHead";
import { ClientFindings, ClientHistory, ClientOthers } from "./ClientMore";
import { ClientMonths } from "./ClientMonths";
import { useClientStyles } from "./clientStyles";
import { Disclosure } from "./Disclosure";
import { HoursSection } from "./HoursSection";
import { Section } from "./Section";

type Props = PlaceProps & {
  readonly facts: ClientFacts;
  readonly onCheck: () => void;
  /** Hears that the texts to copy were opened or closed. */
  readonly onTexts: (open: boolean) => void;
  /** What came of the last act. */
  readonly children: ReactNode;
};

/** One client: what is to be done next, what the row and the reports say, and everything else that can be done. */
export function ClientCard({ state, facts, send, onPlace, onClient, onCheck, onTexts, children }: Props) {
  const styles = useClientStyles();
  const [wanted, setWanted] = useState<{ readonly draft: DraftId; readonly times: number } | null>(null);
  const texts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What the button opens is far below it.
    if (wanted !== null) texts.current?.querySelector("select")?.focus();
  }, [wanted]);
  const want = (draft: DraftId) => {
    onTexts(true);
    setWanted({ draft, times: (wanted?.times ?? 0) + 1 });
  };
  return (
    <div className={styles.place}>
      <ClientHead facts={facts} send={send} />
      {children}
      <Next facts={facts} onPlace={onPlace} onDraft={want} onCheck={onCheck} />
      <Section title={cardWords.facts}>
        <ClientFactList facts={facts} />
        <div>
          <Disclosure title={cardWords.hours}>
            <ClientMonths months={facts.months} />
          </Disclosure>
          <Disclosure title={cardWords.history}>
            <ClientHistory history={facts.history} />
          </Disclosure>
          <ClientOthers others={facts.others} onClient={onClient} />
          <ClientFindings check={state.check} entry={facts.entry} onCheck={onCheck} />
          <div ref={texts}>
            <Disclosure key={wanted?.times} title={cardWords.drafts} startsOpen={wanted !== null} onToggle={onTexts}>
              <ClientDrafts state={state} facts={facts} first={wanted?.draft ?? null} send={send} />
            </Disclosure>
          </div>
        </div>
      </Section>
      {state.month !== null && (
        <HoursSection state={state} month={state.month} facts={facts} send={send} onPlace={onPlace} />
      )}
      <Also facts={facts} onPlace={onPlace} />
    </div>
  );
}

/** The guide behind each next act; a reminder is a text. */
const guideOfAct: Readonly<Record<Exclude<NextAct, "remind" | "withdrawn" | "nothing">, GuideOf>> = {
  consent: "steps",
  license: "steps",
  group: "steps",
  profile: "steps",
  record: "steps",
  decide: "decide",
  holdEnded: "decide",
  revoke: "revoke",
};

type NextProps = Pick<Props, "facts" | "onPlace" | "onCheck"> & { readonly onDraft: (draft: DraftId) => void };

function Next({ facts: { next, activity }, onPlace, onDraft, onCheck }: NextProps) {
  const styles = useClientStyles();
  const isOfRow = activity.reason.parts.conflict === "shared-email";
  if (next === "nothing" && activity.class === "conflict")
    return (
      <Section title={cardWords.next}>
        <Text>{isOfRow ? conflictWords.row : conflictWords.report}</Text>
        {isOfRow && (
          <Button appearance="primary" className={styles.button} onClick={onCheck}>
            {cardWords.toCheck}
          </Button>
        )}
      </Section>
    );
  const { why, button } = nextWords[next];
  const begin = () => {
    if (next === "nothing" || next === "withdrawn") return;
    if (next === "remind") onDraft("activationReminder");
    else onPlace({ kind: "guide", of: guideOfAct[next] });
  };
  return (
    <Section title={cardWords.next}>
      <Text>{why}</Text>
      {button !== null && (
        <Button appearance="primary" className={styles.button} onClick={begin}>
          {button}
        </Button>
      )}
    </Section>
  );
}

function Also({ facts, onPlace }: Pick<Props, "facts" | "onPlace">) {
  const styles = useClientStyles();
  const acts = actsOf(facts);
  if (acts.length === 0) return null;
  return (
    <Section title={cardWords.also}>
      <ul className={styles.list}>
        {acts.map(([words, place]) => (
          <li key={words}>
            <Button appearance="subtle" className={styles.link} onClick={() => onPlace(place)}>
              {words}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What else can be done for the client, beside what comes next. */
function actsOf({ entry, issued, next }: ClientFacts): readonly (readonly [string, ClientPlace])[] {
  const { tab, rowKey, revoked } = entry;
  if (revoked) return [[cardWords.again, { kind: "request", again: { tab, rowKey } }]];
  if (!issued) return [];
  const isDecided = next === "decide" || next === "holdEnded";
  return [
    ...(isDecided ? [] : [[cardWords.decide, { kind: "guide", of: "decide" }] as const]),
    ...(next === "revoke" ? [] : [[cardWords.revoke, { kind: "guide", of: "revoke" }] as const]),
    [cardWords.move, { kind: "guide", of: "group" }],
  ];
}
