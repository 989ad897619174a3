import { useEffect, useState } from "react";
import type { Intent } from "../src/app/intents";
import type { Session } from "../src/app/session";
import { describeFault } from "../src/text/paneWords";
import { ErrorBoundary } from "./components/ErrorBoundary";
import type { Commands } from "./commands";
import { Pane } from "./Pane";
import type { Send } from "./send";

type Props = { readonly createNew: () => Session; readonly commands: Commands };

/** One session and its pane; after a bug a new session of the same workbook. */
export function App({ createNew, commands }: Props) {
  const [{ session, number }, setRun] = useState(() => ({ session: createNew(), number: 1 }));
  const describeWrites = () => {
    const { task, lastWrite } = session.state();
    return describeFault(task.kind === "applying" || task.kind === "undoing", lastWrite);
  };
  return (
    <ErrorBoundary
      key={number}
      describeWrites={describeWrites}
      onRestart={() => setRun({ session: createNew(), number: number + 1 })}
    >
      <Running session={session} commands={commands} />
    </ErrorBoundary>
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
