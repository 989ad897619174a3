import { useState } from "react";
import {
  backOf,
  enterAt,
  goOn,
  stepBack,
  stepTo,
  trailHome,
  type ClientPlace,
  type ClientTrail,
  type ClientWays,
} from "./clientPlace";
import type { View } from "./components/ViewTabs";
import type { Send } from "./send";

/** Where one is in the Client tab, and the ways in and back. `trail` is null until the tab is opened for the first time. */
export type ClientWalk = ClientWays & {
  readonly trail: ClientTrail | null;
  /** The tab was pressed: it is as it was left; pressed where it is open, it begins anew. */
  readonly onTab: () => void;
  readonly onBack: () => void;
  /** What the place was there for is done: these come in its place, the last is shown. */
  readonly onGoOn: (places: readonly ClientPlace[]) => void;
};

/** Walks through the places of the Client tab. `goTo` shows a view; `returned`: it gets the focus. */
export function useClientTrail(view: View, goTo: (view: View, returned?: boolean) => void, send: Send): ClientWalk {
  const [trail, setTrail] = useState<ClientTrail | null>(null);
  const onPlace: ClientWays["onPlace"] = (place) => {
    const before = trail ?? trailHome;
    setTrail(view === "client" ? stepTo(before, place) : enterAt(before, place, view));
    goTo("client");
  };
  return {
    trail,
    onPlace,
    onClient: (row, place = { kind: "client" }) => {
      send({ kind: "openClient", row });
      onPlace(place);
    },
    onTab: () => {
      if (view === "client" && trail !== null) setTrail(stepTo(trail, { kind: "home" }));
      else setTrail(trail ?? trailHome);
      goTo("client");
    },
    onGoOn: (places) => setTrail((now) => (now === null ? null : goOn(now, places))),
    onBack: () => {
      if (trail === null) return;
      const back = backOf(trail);
      setTrail(stepBack(trail));
      if (typeof back === "string") goTo(back, true);
    },
  };
}
