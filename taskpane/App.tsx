import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Intent } from "../src/app/intents";
import type { Session } from "../src/app/session";
import { describeFault } from "../src/text/paneWords";
import { ErrorBoundary } from "./components/ErrorBoundary";
import type { Commands } from "./commands";
import { Pane } from "./Pane";
import { usePaneTheme } from "./theme";
import type { Send } from "./send";

const usePageStyles = makeStaticStyles({ "html, body": { margin: 0 } });

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

type Props = { readonly createNew: () => Session; readonly commands: Commands };

/** One session and its pane; after a bug a new session of the same workbook. */
export function App({ createNew, commands }: Props) {
  usePageStyles();
  const [{ session, number }, setRun] = useState(() => ({ session: createNew(), number: 1 }));
  const describeWrites = () => {
    const { task, lastWrite } = session.state();
    return describeFault(task.kind === "applying" || task.kind === "undoing", lastWrite);
  };
  return (
    <FluentProvider theme={usePaneTheme()} className={useStyles().root}>
      <ErrorBoundary
        key={number}
        describeWrites={describeWrites}
        onRestart={() => setRun({ session: createNew(), number: number + 1 })}
      >
        <Running session={session} commands={commands} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** Hands a bug of the session to the boundary, as if a component had thrown it. */
function Running({ session, commands }: { readonly session: Session; readonly commands: Commands }) {
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  const [send] = useState<Send>(() => (intent: Intent) => {
    session.send(intent).catch((error: unknown) => setFault({ error }));
  });
  useEffect(() => {
    send({ kind: "read" });
    return () => void session.close();
  }, [session, send]);
  if (fault !== null) throw fault.error;
  return <Pane session={session} send={send} commands={commands} />;
}
