import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import type { Session } from "../src/app/session";
import { paneWords } from "../src/text/paneWords";
import { Announcer } from "./components/Announcer";
import { ApplyBar } from "./components/ApplyBar";
import { BookNotice } from "./components/BookNotice";
import { RefusalNotice } from "./components/RefusalNotice";
import { SpokenHeading } from "./components/SpokenHeading";
import { TaskBar } from "./components/TaskBar";
import { tabId, ViewTabs, type View } from "./components/ViewTabs";
import type { Commands } from "./commands";
import { viewId } from "./focusView";
import type { Send } from "./send";
import { ComingView } from "./views/ComingView";
import { TodayView } from "./views/TodayView";

const CheckView = lazy(() => import("./views/CheckView").then(({ CheckView: view }) => ({ default: view })));
const ImportView = lazy(() => import("./views/ImportView").then(({ ImportView: view }) => ({ default: view })));

const useStyles = makeStyles({
  /** Only this part scrolls, so that nothing ever covers what has the focus. */
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column" },
  main: {
    flexGrow: 1,
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  panel: { outlineStyle: "none" },
  footer: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type Props = { readonly session: Session; readonly send: Send; readonly commands: Commands };

/** The task pane: four views of one state. */
export function Pane({ session, send, commands }: Props) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [view, setView] = useState<View>("today");
  const goToImport = () => setView("import");
  useEffect(() => commands.onOpenImport(() => setView("import")), [commands]);
  return (
    <>
      <header>
        <SpokenHeading />
        <ViewTabs view={view} onView={setView} />
        <TaskBar task={state.task} onCancel={() => send({ kind: "cancel" })} />
        <RefusalNotice outcome={state.outcome} />
      </header>
      <div key={view} className={styles.scroller}>
        <main className={styles.main}>
          <BookNotice book={state.book} onRead={() => send({ kind: "read" })} />
          <div role="tabpanel" id={viewId} tabIndex={-1} className={styles.panel} aria-labelledby={tabId(view)}>
            {view === "today" && <TodayView state={state} onImport={goToImport} />}
            {view === "import" && (
              <Suspense fallback={null}>
                <ImportView state={state} send={send} />
              </Suspense>
            )}
            {view === "check" && (
              <Suspense fallback={null}>
                <CheckView state={state} send={send} onSetUp={() => setView("today")} />
              </Suspense>
            )}
            {view === "client" && <ComingView view={view} onImport={goToImport} />}
          </div>
        </main>
        <footer className={styles.footer}>{paneWords.privacy}</footer>
      </div>
      {view === "import" && <ApplyBar state={state} onApply={() => send({ kind: "apply" })} />}
      <Announcer state={state} view={view} />
    </>
  );
}
