import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import type { Entry } from "../../src/domain/license/entry";
import { worklistWords } from "../../src/text/batchWords";
import { describeClient } from "../../src/text/clientWords";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "flex-start",
    paddingBlockEnd: tokens.spacingVerticalS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  tick: {
    minHeight: "44px",
    minWidth: "44px",
    alignItems: "center",
    marginInlineStart: `-${tokens.spacingHorizontalS}`,
  },
  body: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "44px" },
  who: { display: "flex", flexDirection: "column", alignItems: "flex-start", flexGrow: 1, minWidth: 0 },
  place: {
    minHeight: "24px",
    minWidth: 0,
    maxWidth: "100%",
    padding: 0,
    marginInlineStart: `-${tokens.strokeWidthThin}`,
    textAlign: "start",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    // A contrast theme draws the border of every button.
    "@media (forced-colors: active)": { paddingInline: tokens.spacingHorizontalXS },
  },
});

type Props = {
  readonly facts: ClientFacts;
  /** Absent where rows are not ticked. */
  readonly tick?: { readonly isTicked: boolean; readonly onTick: (isTicked: boolean) => void };
  readonly onOpen: () => void;
  /** The button that records this row alone. */
  readonly record?: ReactNode;
  readonly children?: ReactNode;
};

/** One client of a worklist: the name, the row, which opens the client, and what is to be done with it. */
export function WorklistRow({ facts: { entry }, tick, onOpen, record, children }: Props) {
  const styles = useStyles();
  const who = whoOf(entry);
  return (
    <div className={styles.root}>
      {tick !== undefined && (
        <Checkbox
          className={styles.tick}
          checked={tick.isTicked}
          aria-label={worklistWords.tickRow(who)}
          onChange={(_, data) => tick.onTick(data.checked === true)}
        />
      )}
      <div className={styles.body}>
        <div className={styles.head}>
          <div className={styles.who}>
            <Text weight="semibold">{describeClient(entry)}</Text>
            <Button
              className={styles.place}
              appearance="transparent"
              aria-label={worklistWords.openRow(who)}
              onClick={onOpen}
            >
              {worklistWords.place(entry)}
            </Button>
          </div>
          {record}
        </div>
        {children}
      </div>
    </div>
  );
}

/** A client as labels name it: the name and the row. It is never announced. */
export function whoOf(entry: Entry): string {
  return worklistWords.who(describeClient(entry), entry);
}
