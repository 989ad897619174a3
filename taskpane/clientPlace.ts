import type { State } from "../src/app/state";
import type { Attendance } from "../src/domain/attendance/attendance";
import type { Agenda } from "../src/domain/clients/agenda";
import type { ClientFacts } from "../src/domain/clients/clientFacts";
import type { DraftId } from "../src/domain/drafts/draft";
import type { RowPlace } from "../src/domain/findings/finding";
import type { EntryRef } from "../src/domain/license/entry";
import type { View } from "./components/ViewTabs";
import type { Send } from "./send";

/** What a guide is for: the stages of issuing one after another, a decision, a revoke, or a move to another group. */
export type GuideOf = "steps" | "decide" | "revoke" | "group" | "interval";

/**
 * Where one is in the Client tab. `client`: the card of the client in the state; `guide`: a guide for the same client. `request`:
 * a new request, `again` for whom a license is issued once more. `stop`: a client asked to stop.
 */
export type ClientPlace =
  | { readonly kind: "home" }
  | { readonly kind: "client" }
  | { readonly kind: "guide"; readonly of: GuideOf }
  | { readonly kind: "request"; readonly again: EntryRef | null }
  | { readonly kind: "stop" }
  | { readonly kind: "issueMany"; readonly of: "requests" | "unfinished" }
  | { readonly kind: "revokeMany" }
  | { readonly kind: "decideMany" }
  /** The hours of the client in the state: months with their working, and a form for one more line. */
  | { readonly kind: "hours" }
  /** All that the sheet Attendance says. */
  | { readonly kind: "attendance" }
  /** The unit report, its pictures, and the text for a huddle. */
  | { readonly kind: "report" };

/**
 * The ways into the Client tab, from anywhere in the pane. `onClient` opens the client of a row (1-based) or of the selected row:
 * the card, or another place of the client.
 */
export type ClientWays = {
  readonly onPlace: (place: ClientPlace) => void;
  readonly onClient: (row: RowPlace | "selected", place?: ClientPlace) => void;
};

/** What every place of the Client tab is given. The first thing that it shows is its `PlaceHeading`. */
export type PlaceProps = ClientWays & { readonly state: State; readonly send: Send };

/** IssueMany: requests that are not finished, or issued licenses that are not. */
export type IssueManyProps = PlaceProps & { readonly of: "requests" | "unfinished" };

/** ClientDrafts: the texts for one client. `first`: the one that is wanted now and shown open; null for none. */
export type ClientDraftsProps = {
  readonly state: State;
  readonly facts: ClientFacts;
  readonly first: DraftId | null;
  readonly send: Send;
};

/** AgendaSection: the lines of Today, each of which opens its place. */
export type AgendaSectionProps = ClientWays & { readonly agenda: Agenda; readonly attendance: Attendance | null };

/**
 * The way one came: `places` are never empty, the last is shown. `origin` is the view to which Back leads from the first. `moves`
 * counts the moves: a place that is entered again begins anew.
 */
export type ClientTrail = {
  readonly origin: View | null;
  readonly places: readonly ClientPlace[];
  readonly moves: number;
};

/** Where the Client tab begins. */
export const trailHome: ClientTrail = { origin: null, places: [{ kind: "home" }], moves: 0 };

/** The place that is shown. */
export function placeOf({ places }: ClientTrail): ClientPlace {
  return places.at(-1) ?? { kind: "home" };
}

/** One place further. A place of the same kind is replaced, the one before is gone back to, and home ends the way. */
export function stepTo({ origin, places, moves }: ClientTrail, place: ClientPlace): ClientTrail {
  if (place.kind === "home") return { ...trailHome, moves: moves + 1 };
  const at = places.findIndex(({ kind }, index) => kind === place.kind && index >= places.length - 2);
  const before = at < 0 ? places : places.slice(0, at);
  return { origin, places: [...before, place], moves: moves + 1 };
}

/** Other places in place of the one that is shown: what it was there for is done. */
export function goOn({ origin, places, moves }: ClientTrail, next: readonly ClientPlace[]): ClientTrail {
  return { origin, places: [...places.slice(0, -1), ...next], moves: moves + 1 };
}

/** A way that begins at a place, entered from another view. */
export function enterAt({ moves }: ClientTrail, place: ClientPlace, origin: View): ClientTrail {
  return { origin, places: [place], moves: moves + 1 };
}

/** What Back leads to: an earlier place, home, or the view one came from; null at home. */
export function backOf({ origin, places }: ClientTrail): ClientPlace | View | null {
  const before = places.at(-2);
  if (before !== undefined) return before;
  if (places[0]?.kind === "home") return null;
  return origin ?? { kind: "home" };
}

/** One place back; from the first place to home. */
export function stepBack({ origin, places, moves }: ClientTrail): ClientTrail {
  return places.length > 1
    ? { origin, places: places.slice(0, -1), moves: moves + 1 }
    : { ...trailHome, moves: moves + 1 };
}
