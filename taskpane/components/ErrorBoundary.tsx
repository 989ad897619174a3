import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { paneWords } from "../../src/text/paneWords";
import { Notice } from "./Notice";

const useStyles = makeStyles({ root: { padding: tokens.spacingHorizontalL } });

type Props = {
  /** What is known of the workbook when a bug stops the pane: was it written to, and when. */
  readonly describeWrites: () => string;
  readonly onRestart: () => void;
  readonly children: ReactNode;
};

/** Catches bugs: says that it is our fault and what became of the workbook, and offers to start again. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Fault words={this.props.describeWrites()} onRestart={this.props.onRestart} />;
  }
}

function Fault({ words, onRestart }: { readonly words: string; readonly onRestart: () => void }) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <Notice intent="error" actions={<Button onClick={onRestart}>{paneWords.startAgain}</Button>}>
        {paneWords.fault} {words}
      </Notice>
    </main>
  );
}
