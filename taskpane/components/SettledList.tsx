import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Wishes } from "../../src/app/state";
import type { Settlement } from "../../src/domain/review/settlement";
import { unmatchedWords } from "../../src/text/binWords";
import { focusView } from "../focusView";
import type { Send } from "../send";
import { LongList } from "./LongList";
import { Section } from "./Section";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  back: { minHeight: "44px", flexShrink: 0 },
});

const settledWords: Readonly<Record<Settlement["as"], string>> = {
  alias: unmatchedWords.takenAsAlias,
  staff: unmatchedWords.takenAsStaff,
  ignore: unmatchedWords.takenAsIgnored,
};

type Props = { readonly settlements: Wishes["settlements"]; readonly send: Send };

/** What was said of addresses that are not on the list, each to be taken back before it is written. */
export function SettledList({ settlements, send }: Props) {
  const styles = useStyles();
  if (settlements.size === 0) return null;
  return (
    <Section title={unmatchedWords.settled}>
      <LongList items={[...settlements]} keyOf={([email]) => email}>
        {([email, { as }]) => (
          <div className={styles.row}>
            <div className={styles.words}>
              <Text block>{email}</Text>
              <Text size={200}>{settledWords[as]}</Text>
            </div>
            <Button
              className={styles.back}
              aria-label={`${unmatchedWords.back}: ${email}`}
              onClick={() => {
                send({ kind: "settle", email, settlement: null });
                focusView();
              }}
            >
              {unmatchedWords.back}
            </Button>
          </div>
        )}
      </LongList>
    </Section>
  );
}
