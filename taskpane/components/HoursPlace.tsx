import type { ReactNode } from "react";
import type { MonthState } from "../../src/app/state";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import type { PlaceProps } from "../clientPlace";
import { useClientStyles } from "./clientStyles";
import { ClientWho } from "./ClientWho";

type Props = PlaceProps & {
  readonly month: MonthState;
  readonly facts: ClientFacts;
  /** What came of the last act. */
  readonly children: ReactNode;
};

/** The hours of one client. */
export function HoursPlace({ facts, send, children }: Props) {
  const styles = useClientStyles();
  return (
    <div className={styles.place}>
      <ClientWho entry={facts.entry} send={send} />
      {children}
    </div>
  );
}
