import { Text } from "@fluentui/react-components";
import type { MonthlyReview } from "../../src/domain/review/monthlyReview";
import { describeFaults, describeSetupFault, describeUnreadableUsage } from "../../src/text/setupFaultWords";
import { LongList } from "./LongList";
import { Section } from "./Section";

type Props = { readonly review: Pick<MonthlyReview, "setupFindings" | "unreadableUsage"> };

/** Rows of our own sheets that somebody changed so that they say nothing any more. */
export function SheetFaults({ review: { setupFindings, unreadableUsage } }: Props) {
  const faults = [
    ...setupFindings.map(describeSetupFault),
    ...(unreadableUsage.length > 0 ? [describeUnreadableUsage(unreadableUsage)] : []),
  ];
  if (faults.length === 0) return null;
  return (
    <Section title={describeFaults(faults.length)}>
      <LongList items={faults} keyOf={(fault) => fault}>
        {(fault) => <Text>{fault}</Text>}
      </LongList>
    </Section>
  );
}
