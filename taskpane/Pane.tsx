import { makeStyles } from "@fluentui/react-components";
import { Activity, lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import type { Session } from "../src/app/session";
import type { State } from "../src/app/state";
import { tabWords } from "../src/text/paneWords";
import { Announcer } from "./components/Announcer";
import { ApplyBar } from "./components/ApplyBar";
import { BookNotice } from "./components/BookNotice";
import { PaneBody } from "./components/PaneBody";
import { RefusalNotice } from "./components/RefusalNotice";
import { SetupTop } from "./components/SetupTop";
import { SpokenHeading } from "./components/SpokenHeading";
import { TaskBar } from "./components/TaskBar";
import { tabId, ViewTabs, type View } from "./components/ViewTabs";
import type { ClientWays } from "./clientPlace";
import type { Commands } from "./commands";
import { viewId } from "./focusView";
import { SayAloudContext, useAloud } from "./sayAloud";
import type { Send } from "./send";
import type { SetupStart } from "./setupWalk";
import { useClientTrail } from "./useClientTrail";
import { useCommands } from "./useCommands";
import { TodayView } from "./views/TodayView";

const CheckView = lazy(() => import("./views/CheckView").then(({ CheckView: view }) => ({ default: view })));
const ClientView = lazy(() => import("./views/ClientView").then(({ ClientView: view }) => ({ default: view })));
const ImportView = lazy(() => import("./views/ImportView").then(({ ImportView: view }) => ({ default: view })));
const SetupView = lazy(() => import("./views/SetupView").then(({ SetupView: view }) => ({ default: view })));

const useStyles = makeStyles({ panel: { outlineStyle: "none" } });

/** What the pane shows: one of the four views, or set-up in front of it. `returned`: set-up was just left, the view gets the focus. */
type Place = { readonly view: View; readonly setup: SetupStart | null; readonly returned: boolean };

type Props = { readonly session: Session; readonly send: Send; readonly commands: Commands };

/**
 * The task pane: four views of one state, and set-up, which opens in front of them and leads back. The Client tab stays as it was
 * left, because a guide is under way there.
 */
export function Pane({ session, send, commands }: Props) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [place, setPlace] = useState<Place>({ view: "today", setup: null, returned: false });
  const { view, setup, returned } = place;
  const goTo = (next: View, returned = false) => setPlace({ view: next, setup: null, returned });
  const walk = useClientTrail(view, goTo, send);
  const onView = (next: View) => (next === "client" ? walk.onTab() : goTo(next));
  useCommands(commands, {
    onImport: () => goTo("import"),
    onNextStep: () => walk.onClient("selected"),
    onCheckRow: () => {
      send({ kind: "checkSelected" });
      goTo("check", true);
    },
  });
  const leaveSetup = () => goTo(view, true);
  const { aloud, say } = useAloud();
  return (
    <SayAloudContext value={say}>
      <header>
        <SpokenHeading />
        {setup === null ? (
          <ViewTabs view={view} onView={onView} />
        ) : (
          <SetupTop backTo={tabWords[view]} onLeave={leaveSetup} />
        )}
        <TaskBar task={state.task} onCancel={() => send({ kind: "cancel" })} />
        <RefusalNotice outcome={state.outcome} />
      </header>
      {setup === null && view !== "client" && (
        <Panel
          key={view}
          state={state}
          view={view}
          returned={returned}
          ways={walk}
          send={send}
          onView={goTo}
          onSetUp={(start) => setPlace({ view, setup: start, returned: false })}
        />
      )}
      {walk.trail !== null && (
        <Activity mode={setup === null && view === "client" ? "visible" : "hidden"}>
          <Suspense fallback={null}>
            <ClientView
              state={state}
              send={send}
              trail={walk.trail}
              onPlace={walk.onPlace}
              onClient={walk.onClient}
              onBack={walk.onBack}
              onGoOn={walk.onGoOn}
              onView={goTo}
              onSetUp={(start) => setPlace({ view, setup: start, returned: false })}
            />
          </Suspense>
        </Activity>
      )}
      {setup !== null && (
        <Suspense fallback={null}>
          <SetupView state={state} start={setup} send={send} onLeave={leaveSetup} onCheck={() => goTo("check", true)} />
        </Suspense>
      )}
      <Announcer state={state} view={setup === null ? view : "today"} aloud={aloud} />
    </SayAloudContext>
  );
}

type PanelProps = {
  readonly state: State;
  readonly view: Exclude<View, "client">;
  readonly returned: boolean;
  readonly ways: ClientWays;
  readonly send: Send;
  readonly onView: (view: View) => void;
  readonly onSetUp: (start: SetupStart) => void;
};

function Panel({ state, view, returned, ways, send, onView, onSetUp }: PanelProps) {
  const styles = useStyles();
  const goToImport = () => onView("import");
  useEffect(() => {
    // The view is as it begins: focusing it is no reason to scroll.
    if (returned) document.getElementById(viewId)?.focus({ preventScroll: true });
  }, [returned]);
  return (
    <>
      <PaneBody>
        <BookNotice
          book={state.book}
          outdated={view !== "check" && state.month?.old === true}
          onRead={() => send({ kind: "read" })}
        />
        <div role="tabpanel" id={viewId} tabIndex={-1} className={styles.panel} aria-labelledby={tabId(view)}>
          <Suspense fallback={null}>
            {view === "today" && (
              <TodayView
                state={state}
                client={ways}
                onImport={goToImport}
                onCheck={() => onView("check")}
                onSetUp={onSetUp}
              />
            )}
            {view === "check" && (
              <CheckView state={state} send={send} onSetUp={() => onSetUp({ step: null, tab: null })} />
            )}
            {view === "import" && <ImportView state={state} send={send} />}
          </Suspense>
        </div>
      </PaneBody>
      {view === "import" && <ApplyBar state={state} onApply={() => send({ kind: "apply" })} />}
    </>
  );
}
