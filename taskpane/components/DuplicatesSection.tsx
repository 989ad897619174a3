import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { DuplicateGroup } from "../../src/app/duplicateGroups";
import type { RowPlace, SameClient } from "../../src/domain/findings/finding";
import { checkWords } from "../../src/text/checkWords";
import { DecidedDuplicates } from "./DecidedDuplicates";
import { DuplicateCard } from "./DuplicateCard";
import { Section } from "./Section";

const useStyles = makeStyles({
  pager: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  step: { minHeight: "44px", minWidth: 0 },
});

/** Remembers on rows what a person decided of them; null takes it back. */
export type Decide = (places: readonly RowPlace[], outcome: SameClient | null) => void;

type Props = {
  readonly open: readonly DuplicateGroup[];
  readonly decided: readonly DuplicateGroup[];
  readonly busy: boolean;
  readonly onShow: (place: RowPlace) => void;
  readonly onDecide: Decide;
};

/** Rows that seem to be one client, a group at a time, and below them what was decided. */
export const DuplicatesSection = memo(function DuplicatesSection({ open, decided, busy, onShow, onDecide }: Props) {
  const styles = useStyles();
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, open.length - 1);
  const group = open[at];
  if (group === undefined && decided.length === 0) return null;
  return (
    <Section title={checkWords.duplicates}>
      {group !== undefined && (
        <>
          <Text>{checkWords.duplicatesHint}</Text>
          {open.length > 1 && (
            <div className={styles.pager}>
              <Button
                className={styles.step}
                disabledFocusable={at === 0}
                {...(at > 0 && { "aria-label": checkWords.step(checkWords.previous, at, open.length) })}
                onClick={() => setWanted(at - 1)}
              >
                {checkWords.previous}
              </Button>
              <Text>{checkWords.groupOf(at + 1, open.length)}</Text>
              <Button
                className={styles.step}
                disabledFocusable={at === open.length - 1}
                {...(at < open.length - 1 && { "aria-label": checkWords.step(checkWords.next, at + 2, open.length) })}
                onClick={() => setWanted(at + 1)}
              >
                {checkWords.next}
              </Button>
            </div>
          )}
          <DuplicateCard
            group={group}
            busy={busy}
            onShow={onShow}
            onOutcome={(outcome) => onDecide(group.places, outcome)}
          />
        </>
      )}
      {decided.length > 0 && <DecidedDuplicates groups={decided} busy={busy} onShow={onShow} onDecide={onDecide} />}
    </Section>
  );
});
