import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState, type KeyboardEvent } from "react";
import type { State } from "../../src/app/state";
import { clientPlaceWords } from "../../src/text/clientWords";
import { BookNotice } from "../components/BookNotice";
import { ClientTop } from "../components/ClientTop";
import { NoListYet } from "../components/NoListYet";
import { PaneBody } from "../components/PaneBody";
import { tabId, type View } from "../components/ViewTabs";
import { backOf, placeOf, type ClientPlace, type ClientTrail, type ClientWays } from "../clientPlace";
import { viewId } from "../focusView";
import type { Send } from "../send";
import type { SetupStart } from "../setupWalk";
import { useOutcomeAge } from "../useOutcomeAge";
import { isWayBack } from "../wayBack";
import { ClientPlaceBody } from "./ClientPlaceBody";

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  panel: { outlineStyle: "none" },
});

type Props = ClientWays & {
  readonly state: State;
  readonly send: Send;
  readonly trail: ClientTrail;
  readonly onBack: () => void;
  readonly onGoOn: (places: readonly ClientPlace[]) => void;
  readonly onView: (view: View) => void;
  readonly onSetUp: (start: SetupStart) => void;
};

/** One client, and all that is done for clients: the places of the Client tab. */
export function ClientView({ state, send, trail, onBack, onGoOn, onView, onSetUp, ...ways }: Props) {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [follows, setFollows] = useState(true);
  const [textsOpenAt, setTextsOpenAt] = useState<number | null>(null);
  const { age, keep } = useOutcomeAge(state.outcome, trail.moves);
  const place = placeOf(trail);
  const back = backOf(trail);
  const { month } = state;
  // Who copies the parts of a text one after another must not get another client's between them.
  const isFree = place.kind === "home" || (place.kind === "client" && textsOpenAt !== trail.moves);
  useFollowing(follows && isFree, send);
  useForgottenRefusals(trail.moves, send);
  const goBack = (event: KeyboardEvent) => {
    if (back === null || !isWayBack(event)) return;
    // On the web, office.js gives the focus back to Excel at every Esc that it hears.
    event.stopPropagation();
    onBack();
  };
  const hasList = month !== null && month.review.book.tabs.length > 0;
  return (
    <div className={styles.root} onKeyDown={goBack}>
      {back !== null && <ClientTop to={back} onBack={onBack} />}
      <PaneBody key={trail.moves}>
        <BookNotice book={state.book} outdated={month?.old === true} onRead={() => send({ kind: "read" })} />
        <div role="tabpanel" id={viewId} tabIndex={-1} className={styles.panel} aria-labelledby={tabId("client")}>
          {month !== null && !hasList && (
            <NoListYet title={clientPlaceWords.home} onSetUp={() => onSetUp({ step: null, tab: null })} />
          )}
          {month !== null && hasList && (
            <ClientPlaceBody
              {...ways}
              state={state}
              month={month}
              place={place}
              send={send}
              age={age}
              onDone={(places) => {
                keep();
                onGoOn(places);
              }}
              search={search}
              onSearch={setSearch}
              follows={follows}
              onFollows={setFollows}
              onCheck={() => onView("check")}
              onTexts={(open) => setTextsOpenAt(open ? trail.moves : null)}
            />
          )}
        </div>
      </PaneBody>
    </div>
  );
}

/** Follows the selection on the sheet while the place is shown; never while a guide is. */
function useFollowing(isOn: boolean, send: Send): void {
  useEffect(() => {
    if (!isOn) return;
    send({ kind: "follow", on: true });
    return () => send({ kind: "follow", on: false });
  }, [isOn, send]);
}

/** Why an act was not recorded belongs to the place where it was tried. */
function useForgottenRefusals(moves: number, send: Send): void {
  useEffect(() => () => send({ kind: "forgetRefusals" }), [moves, send]);
}
