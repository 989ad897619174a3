import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { GuideRefusal } from "../../src/domain/guidance/guideAct";
import { worklistWords } from "../../src/text/batchWords";
import { describeGuideRefusal } from "../../src/text/guideRefusalWords";
import type { ClientWays } from "../clientPlace";
import { LongList } from "./LongList";
import { PlaceButton } from "./PlaceButton";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

type Props = {
  readonly refusals: readonly GuideRefusal[];
  /** As they came, where those of corrected answers are gone from `refusals`: only new ones take the focus. */
  readonly came?: readonly GuideRefusal[];
  readonly onClient: ClientWays["onClient"];
};

/** Why nothing was recorded, each reason with the rows that it is about. It takes the focus: it is the result of the button. */
export function WorklistRefusals({ refusals, came = refusals, onClient }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (came.length > 0) heading.current?.focus();
  }, [came]);
  if (refusals.length === 0) return null;
  return (
    <div className={styles.root}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {worklistWords.notRecorded}
      </h3>
      {refusals.map((refusal) => (
        <div key={`${refusal.code} ${refusal.field}`}>
          <Text>{describeGuideRefusal({ ...refusal, places: [] })}</Text>
          <LongList items={refusal.places} keyOf={({ tab, row }) => `${tab} ${row}`} atFirst={5}>
            {(place) => <PlaceButton place={place} field="row" onShow={() => onClient(place)} />}
          </LongList>
        </div>
      ))}
    </div>
  );
}
