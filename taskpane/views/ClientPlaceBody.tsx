import { Button, Text } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useEffectEvent, useState, type ReactNode } from "react";
import type { MonthState } from "../../src/app/state";
import { cardWords, clientPlaceWords, clientWords } from "../../src/text/clientWords";
import { ClientCard } from "../components/ClientCard";
import { ClientHome } from "../components/ClientHome";
import { useClientStyles } from "../components/clientStyles";
import { DecideMany } from "../components/DecideMany";
import { GuideOutcome, type OutcomeAge } from "../components/GuideOutcome";
import { GuidePlace } from "../components/GuidePlace";
import { IssueMany } from "../components/IssueMany";
import { PlaceHeading } from "../components/PlaceHeading";
import { RequestPlace } from "../components/RequestPlace";
import { RevokeMany } from "../components/RevokeMany";
import { StopPlace } from "../components/StopPlace";
import type { ClientPlace, GuideOf, PlaceProps } from "../clientPlace";

const HoursPlace = lazy(() => import("../components/HoursPlace").then(({ HoursPlace: view }) => ({ default: view })));
const AttendancePlace = lazy(() =>
  import("../components/AttendancePlace").then(({ AttendancePlace: view }) => ({ default: view })),
);
const ReportPlace = lazy(() =>
  import("../components/ReportPlace").then(({ ReportPlace: view }) => ({ default: view })),
);

type Props = PlaceProps & {
  readonly month: MonthState;
  readonly place: ClientPlace;
  readonly age: OutcomeAge;
  /** What the place was there for is done: these come in its place. */
  readonly onDone: (places: readonly ClientPlace[]) => void;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly follows: boolean;
  readonly onFollows: (follows: boolean) => void;
  readonly onCheck: () => void;
  readonly onTexts: (open: boolean) => void;
};

/** The place that is shown. */
export function ClientPlaceBody(props: Props) {
  const { state, month, place, age, send, onPlace, onClient } = props;
  const { search, onSearch, follows, onFollows, onCheck, onTexts } = props;
  const given = { state, send, onPlace, onClient };
  useAfterRecord(props);
  const isOfClient = place.kind === "client" || place.kind === "guide" || place.kind === "hours";
  const shown = isOfClient ? (state.client?.facts ?? null) : null;
  const outcome = <GuideOutcome state={state} age={age} entry={shown?.entry ?? null} send={send} />;
  switch (place.kind) {
    case "home":
      return <ClientHome {...given} search={search} onSearch={onSearch} follows={follows} onFollows={onFollows} />;
    case "request":
      return (
        <RequestPlace {...given} month={month} again={place.again}>
          {outcome}
        </RequestPlace>
      );
    case "stop":
      return (
        <StopPlace {...given} month={month}>
          {outcome}
        </StopPlace>
      );
    case "client":
    case "guide":
    case "hours": {
      if (shown === null)
        return (
          <NoClient state={state} onPlace={onPlace}>
            {outcome}
          </NoClient>
        );
      if (place.kind === "hours")
        return (
          <Suspense fallback={null}>
            <HoursPlace {...given} month={month} facts={shown}>
              {outcome}
            </HoursPlace>
          </Suspense>
        );
      return place.kind === "client" ? (
        <ClientCard {...given} facts={shown} onCheck={onCheck} onTexts={onTexts}>
          {outcome}
        </ClientCard>
      ) : (
        <GuidePlace {...given} of={place.of} facts={shown}>
          {outcome}
        </GuidePlace>
      );
    }
    case "issueMany":
      return <IssueMany {...given} of={place.of} />;
    case "decideMany":
      return <DecideMany {...given} />;
    case "revokeMany":
      return <RevokeMany {...given} />;
    case "attendance":
      return (
        <Suspense fallback={null}>
          <AttendancePlace {...given} month={month}>
            {outcome}
          </AttendancePlace>
        </Suspense>
      );
    case "report":
      return (
        <Suspense fallback={null}>
          <ReportPlace state={state} month={month} age={age} send={send} />
        </Suspense>
      );
  }
}

type NoClientProps = Pick<PlaceProps, "state" | "onPlace"> & { readonly children: ReactNode };

/** The row is gone, or the selected one is no entry: what there is to do. */
function NoClient({ state, onPlace, children }: NoClientProps) {
  const styles = useClientStyles();
  return (
    <div className={styles.stack}>
      <PlaceHeading>{clientPlaceWords.client}</PlaceHeading>
      {children}
      {state.client !== null && <Text>{cardWords.gone}</Text>}
      {state.client === null && state.noEntrySelected && <Text>{clientWords.noEntry}</Text>}
      <Button className={styles.button} onClick={() => onPlace({ kind: "home" })}>
        {cardWords.search}
      </Button>
    </div>
  );
}

/** A written request opens the client at the next stage; a client who asked to stop opens at the revoke guide. */
function useAfterRecord({ state: { outcome }, place, onDone }: Props): void {
  const [before] = useState(outcome);
  const isWritten = outcome !== before && outcome.kind === "applied" && outcome.result.written > 0;
  const kind = isWritten ? outcome.plan.kind : null;
  const goOn = useEffectEvent((of: GuideOf) => onDone([{ kind: "client" }, { kind: "guide", of }]));
  useEffect(() => {
    if (place.kind === "request" && kind === "request") goOn("steps");
    if (place.kind === "stop" && kind === "decision") goOn("revoke");
  }, [kind, place.kind]);
}
