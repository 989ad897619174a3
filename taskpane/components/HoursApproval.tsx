import { Button, Text } from "@fluentui/react-components";
import type { MonthState } from "../../src/app/state";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { readApproved } from "../../src/domain/fields/readApproved";
import type { GuideAct } from "../../src/domain/guidance/guideAct";
import { approvalWords as words } from "../../src/text/hoursPaneWords";
import { refsOf } from "../useTicks";
import { useClientStyles } from "./clientStyles";
import { NewColumns } from "./NewColumns";

type Props = {
  readonly month: MonthState;
  readonly facts: ClientFacts;
  readonly busy: boolean;
  /** On the card the reason is left out. */
  readonly isShort?: boolean;
  readonly onRecord: (act: GuideAct) => void;
};

/** Whether the client's hours may count toward the WTW plan, and a way to record it (R32). */
export function HoursApproval({ month, facts, busy, isShort = false, onRecord }: Props) {
  const styles = useClientStyles();
  const approved = readApproved(facts.entry.cells.approvedToCount);
  const said = approved === null ? "unsaid" : approved ? "yes" : "no";
  const record = (is: boolean) => onRecord({ kind: "approve", entries: refsOf([facts]), approved: is });
  return (
    <div className={styles.tight}>
      <div className={styles.line}>
        <Text>{words.said[said]}</Text>
        {said !== "yes" && (
          <Button appearance="subtle" className={styles.link} disabledFocusable={busy} onClick={() => record(true)}>
            {words.approve}
          </Button>
        )}
        {said !== "no" && (
          <Button appearance="subtle" className={styles.link} disabledFocusable={busy} onClick={() => record(false)}>
            {words.refuse}
          </Button>
        )}
      </div>
      {said !== "yes" && (
        <>
          {!isShort && (
            <Text size={200} className={styles.hint}>
              {words.why}
            </Text>
          )}
          <NewColumns book={month.review.book} tab={facts.entry.tab} fields={["approvedToCount"]} />
        </>
      )}
    </div>
  );
}
