import { makeStyles } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { State } from "../../src/app/state";
import { clientPlaceWords } from "../../src/text/clientWords";
import { BookNotice } from "../components/BookNotice";
import { ClientTop } from "../components/ClientTop";
import { PaneBody } from "../components/PaneBody";
import { PlaceHeading } from "../components/PlaceHeading";
import { tabId, type View } from "../components/ViewTabs";
import { backOf, placeOf, type ClientTrail, type ClientWays } from "../clientPlace";
import { viewId } from "../focusView";
import type { Send } from "../send";
import type { SetupStart } from "../setupWalk";
import { isWayBack } from "../wayBack";

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  panel: { outlineStyle: "none" },
});

type Props = ClientWays & {
  readonly state: State;
  readonly send: Send;
  readonly trail: ClientTrail;
  readonly onBack: () => void;
  readonly onView: (view: View) => void;
  readonly onSetUp: (start: SetupStart) => void;
};

/** One client, and all that is done for clients: the places of the Client tab. */
export function ClientView({ state, send, trail, onBack }: Props) {
  const styles = useStyles();
  const back = backOf(trail);
  const goBack = (event: KeyboardEvent) => {
    if (back === null || !isWayBack(event)) return;
    // On the web, office.js gives the focus back to Excel at every Esc that it hears.
    event.stopPropagation();
    onBack();
  };
  return (
    <div className={styles.root} onKeyDown={goBack}>
      {back !== null && <ClientTop to={back} onBack={onBack} />}
      <PaneBody key={trail.moves}>
        <BookNotice book={state.book} outdated={state.month?.old === true} onRead={() => send({ kind: "read" })} />
        <div role="tabpanel" id={viewId} tabIndex={-1} className={styles.panel} aria-labelledby={tabId("client")}>
          <PlaceHeading>{clientPlaceWords[placeOf(trail).kind]}</PlaceHeading>
        </div>
      </PaneBody>
    </div>
  );
}
