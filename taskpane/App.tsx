import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Intent } from "../src/app/intents";
import type { Session } from "../src/app/session";
import { describeFault } from "../src/text/paneWords";
import { ErrorBoundary } from "./components/ErrorBoundary";
import type { Commands } from "./commands";
import { Pane } from "./Pane";
import { useDarkTheme } from "./theme";
import type { Send } from "./send";

const usePageStyles = makeStaticStyles({
  "html, body": { margin: 0 },
  // With large letters a field is as wide as its place and as tall as its line.
  ".fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
  ".fui-Field input": { minWidth: 0 },
  ".fui-Select > .fui-Select__select": { height: "auto", minHeight: "32px" },
});

const useStyles = makeStyles({
  root: {
    height: "100dvh",
    overflow: "hidden",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** For what the browser draws itself: the icon of a date field, scroll bars. */
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

type Props = { readonly createNew: () => Session; readonly commands: Commands };

/** One session and its pane; after a bug a new session of the same workbook. */
export function App({ createNew, commands }: Props) {
  usePageStyles();
  const styles = useStyles();
  const dark = useDarkTheme();
  const [{ session, number }, setRun] = useState(() => ({ session: createNew(), number: 1 }));
  const describeWrites = () => {
    const { task, lastWrite } = session.state();
    return describeFault(task.kind === "applying" || task.kind === "undoing", lastWrite);
  };
  return (
    <FluentProvider
      theme={dark ? webDarkTheme : webLightTheme}
      className={mergeClasses(styles.root, dark ? styles.dark : styles.light)}
    >
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
