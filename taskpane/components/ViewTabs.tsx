import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { paneWords, tabWords } from "../../src/text/paneWords";
import { viewId } from "../focusView";

export type View = keyof typeof tabWords;

const views: readonly View[] = ["today", "check", "import", "client"];

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    paddingInlineStart: tokens.spacingHorizontalS,
    // The top right corner belongs to Excel's own menu of the pane.
    paddingInlineEnd: "40px",
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  tab: {
    minHeight: "44px",
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    borderTopStyle: "none",
    borderInlineStyle: "none",
    borderBottomStyle: "solid",
    borderBottomWidth: tokens.strokeWidthThicker,
    borderBottomColor: "transparent",
    // A contrast theme would draw what is transparent.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

type Props = { readonly view: View; readonly onView: (view: View) => void };

/** The four views of the pane: one stop of the Tab key, arrows move between them (WAI-ARIA tabs pattern). */
export function ViewTabs({ view, onView }: Props) {
  const styles = useStyles();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = viewAfter(event.key, view);
    if (next === undefined) return;
    event.preventDefault();
    onView(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={paneWords.tabs} className={styles.list} onKeyDown={move}>
      {views.map((known) => (
        <button
          key={known}
          type="button"
          role="tab"
          id={tabId(known)}
          aria-selected={known === view}
          aria-controls={viewId}
          tabIndex={known === view ? 0 : -1}
          className={mergeClasses(styles.tab, known === view && styles.selected)}
          onClick={() => onView(known)}
        >
          {tabWords[known]}
        </button>
      ))}
    </div>
  );
}

/** The id of a view's tab, by which its panel is named. */
export function tabId(view: View): string {
  return `tab-${view}`;
}

function viewAfter(key: string, view: View): View | undefined {
  const at = views.indexOf(view);
  const places: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
  const place = places[key];
  return place === undefined ? undefined : views.at(place % views.length);
}
