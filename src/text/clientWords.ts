import { describeCount } from "./counts";
import { nouns } from "./nouns";

/** What the places of the Client tab are called: in their heading, and on the button that leads back to them. */
export const clientPlaceWords = {
  home: "Clients",
  client: "Client",
  request: "New request",
  stop: "Asked to stop",
  issueMany: "Several licenses",
  revokeMany: "Revoke several",
  decideMany: "Candidates to decide",
} as const;

/** Words of the Client tab. */
export const clientWords = {
  backTo: (name: string) => `Back to ${name}`,
  rows: (count: number) => describeCount(count, nouns.row),
} as const;
