import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { paneWords } from "../../src/text/paneWords";

const useStyles = makeStyles({
  /**
   * Only this part scrolls, so that nothing ever covers what has the focus. It is what hidden words are placed by: otherwise those
   * far down would make the page itself scroll, and the tabs go out of sight.
   */
  scroller: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
  },
  main: {
    flexGrow: 1,
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  footer: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What scrolls in the pane: the view, and below it what we promise of the data. */
export function PaneBody({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.scroller}>
      <main className={styles.main}>{children}</main>
      <footer className={styles.footer}>{paneWords.privacy}</footer>
    </div>
  );
}
