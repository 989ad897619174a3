import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { DuplicateGroup } from "../../src/app/duplicateGroups";
import type { RowPlace } from "../../src/domain/findings/finding";
import { checkWords, outcomeWords } from "../../src/text/checkWords";
import { Disclosure } from "./Disclosure";
import type { Decide } from "./DuplicatesSection";
import { LongList } from "./LongList";
import { PlaceButton } from "./PlaceButton";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingBlockEnd: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  back: { minHeight: "44px" },
});

type Props = {
  readonly groups: readonly DuplicateGroup[];
  readonly busy: boolean;
  readonly onShow: (place: RowPlace) => void;
  readonly onDecide: Decide;
};

/** Duplicates of which a person said what is true, each to be taken back. */
export function DecidedDuplicates({ groups, busy, onShow, onDecide }: Props) {
  const styles = useStyles();
  return (
    <Disclosure title={checkWords.decided(groups.length)}>
      <LongList items={groups} keyOf={keyOf}>
        {({ places, decided }) => (
          <div className={styles.root}>
            {decided !== null && <Text weight="semibold">{outcomeWords[decided].title}</Text>}
            <LongList items={places} keyOf={({ tab, row }) => `${row} ${tab}`}>
              {(place) => <PlaceButton place={place} field="row" onShow={() => onShow(place)} />}
            </LongList>
            <Button
              className={styles.back}
              aria-label={`${checkWords.takeBack}: ${places.map(checkWords.place).join("; ")}`}
              disabledFocusable={busy}
              onClick={() => onDecide(places, null)}
            >
              {checkWords.takeBack}
            </Button>
          </div>
        )}
      </LongList>
    </Disclosure>
  );
}

function keyOf({ places: [first] }: DuplicateGroup): string {
  return first === undefined ? "" : `${first.row} ${first.tab}`;
}
