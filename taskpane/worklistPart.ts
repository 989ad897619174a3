import type { MonthState, State } from "../src/app/state";
import type { ClientFacts } from "../src/domain/clients/clientFacts";
import type { UnitGroups } from "../src/domain/settings/settings";
import { isGuidePlan } from "../src/text/guideNews";
import type { ClientWays } from "./clientPlace";
import type { WorklistActs } from "./useWorklistActs";

/** What every part of a place for several clients is given; `list` is never empty. */
export type PartProps = {
  readonly state: State;
  readonly month: MonthState;
  readonly list: readonly ClientFacts[];
  readonly acts: WorklistActs;
  readonly onClient: ClientWays["onClient"];
};

/** The groups that Setup lists for the units of these clients. */
export function groupsOf({ review }: MonthState, list: readonly ClientFacts[]): UnitGroups {
  const units = [...new Set(list.map(({ entry }) => entry.tab))].flatMap(
    (tab) => review.settings.groups.get(tab) ?? [],
  );
  return {
    groups: [...new Set(units.flatMap(({ groups }) => groups))],
    alternates: [...new Set(units.flatMap(({ alternates }) => alternates))],
  };
}

/** The name of the last act of a guide, which Undo takes back; null where something else was done after it, or nothing. */
export function undoNameOf({ undos }: Pick<State, "undos">): string | null {
  const newest = undos.at(-1);
  return newest !== undefined && isGuidePlan(newest) ? newest.name : null;
}
