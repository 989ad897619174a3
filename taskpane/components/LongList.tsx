import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { paneWords } from "../../src/text/paneWords";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  more: { minHeight: "44px", alignSelf: "flex-start" },
});

/** How many items are shown first, and how many each press adds: a pane with 1,000 rows at once is slow. */
const CAP = 25;
const STEP = 200;

type Props<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  /** How many are shown first. */
  readonly atFirst?: number;
};

/** A list that stays quick: the first items, then more on request. */
export function LongList<Item>({ items, keyOf, children, atFirst = CAP }: Props<Item>) {
  const styles = useStyles();
  const [shown, setShown] = useState(atFirst);
  const rest = items.length - shown;
  const visible = items.slice(0, shown);
  const keys = uniqueKeys(visible.map(keyOf));
  return (
    <>
      <ul className={styles.list}>
        {visible.map((item, at) => (
          <li key={keys[at]}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} appearance="transparent" onClick={() => setShown(shown + STEP)}>
          {paneWords.showMore(Math.min(rest, STEP), rest)}
        </Button>
      )}
    </>
  );
}

/** Keys that two items share get a number, so that both are shown. */
function uniqueKeys(keys: readonly string[]): string[] {
  const times = new Map<string, number>();
  return keys.map((key) => {
    const seen = times.get(key) ?? 0;
    times.set(key, seen + 1);
    return seen === 0 ? key : `${key} (${seen})`;
  });
}
