import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { viewId } from "../focusView";
import { paneWords, tabWords } from "../../src/text/paneWords";

export type View = keyof typeof tabWords;

const views: readonly View[] = ["today", "check", "import", "client"];

const useStyles = makeStyles({
  /** The top right corner belongs to Excel's own menu of the pane. */
  root: {
    paddingInlineEnd: "40px",
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  tab: { minHeight: "44px", paddingInline: tokens.spacingHorizontalSNudge },
});

type Props = { readonly view: View; readonly onView: (view: View) => void };

/** The four views of the pane. */
export function ViewTabs({ view, onView }: Props) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.root}
      aria-label={paneWords.tabs}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(views.find((known) => known === value) ?? view)}
    >
      {views.map((known) => (
        <Tab key={known} value={known} className={styles.tab} id={`tab-${known}`} aria-controls={viewId}>
          {tabWords[known]}
        </Tab>
      ))}
    </TabList>
  );
}
