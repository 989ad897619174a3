import { Text } from "@fluentui/react-components";
import type { Seats } from "../../src/domain/clients/agenda";
import { describeSeats } from "../../src/text/agendaWords";

/** How many licenses are in use, and how many are free. */
export function SeatsLine({ seats }: { readonly seats: Seats }) {
  return <Text>{describeSeats(seats)}</Text>;
}
