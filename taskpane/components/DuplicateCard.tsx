import { CompoundButton, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DuplicateGroup } from "../../src/app/duplicateGroups";
import type { RowPlace, SameClient } from "../../src/domain/findings/finding";
import { checkWords, describeDuplicate, outcomeWords } from "../../src/text/checkWords";
import { LongList } from "./LongList";
import { PlaceButton } from "./PlaceButton";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  outcomes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  outcome: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
  },
  then: { lineHeight: tokens.lineHeightBase200, marginTop: tokens.spacingVerticalXXS },
});

const outcomes: readonly SameClient[] = ["reissued", "twoUnits", "differentPeople"];

type Props = {
  readonly group: DuplicateGroup;
  readonly busy: boolean;
  readonly onShow: (place: RowPlace) => void;
  readonly onOutcome: (outcome: SameClient) => void;
};

/** Rows that seem to be one client: where, why it matters, what to compare, and the three outcomes. */
export function DuplicateCard({ group: { places, codes }, busy, onShow, onOutcome }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Part title={checkWords.where}>
        <LongList items={places} keyOf={({ tab, row }) => `${row} ${tab}`}>
          {(place) => <PlaceButton place={place} field="row" onShow={() => onShow(place)} />}
        </LongList>
      </Part>
      <Part title={checkWords.why}>
        {describeDuplicate(codes).map((reason) => (
          <Text key={reason} block>
            {reason}
          </Text>
        ))}
      </Part>
      <Part title={checkWords.compare}>
        <Text block>{checkWords.compareHow}</Text>
      </Part>
      <Part title={checkWords.outcome}>
        <div className={styles.outcomes}>
          {outcomes.map((outcome) => (
            <Outcome key={outcome} outcome={outcome} busy={busy} onOutcome={onOutcome} />
          ))}
        </div>
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className={useStyles().heading}>{title}</h3>
      {children}
    </div>
  );
}

function Outcome({ outcome, busy, onOutcome }: Pick<Props, "busy" | "onOutcome"> & { readonly outcome: SameClient }) {
  const styles = useStyles();
  const { title, then } = outcomeWords[outcome];
  return (
    <CompoundButton
      size="small"
      className={styles.outcome}
      secondaryContent={{ children: then, className: styles.then }}
      disabledFocusable={busy}
      onClick={() => onOutcome(outcome)}
    >
      {title}
    </CompoundButton>
  );
}
