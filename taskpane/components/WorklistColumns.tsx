import type { MonthState } from "../../src/app/state";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import type { FieldKey } from "../../src/domain/fields/field";
import { NewColumns } from "./NewColumns";

type Props = {
  readonly month: MonthState;
  readonly list: readonly ClientFacts[];
  readonly fields: readonly FieldKey[];
};

/** Says which columns an act adds to the tabs of a list before it is done. */
export function WorklistColumns({ month, list, fields }: Props) {
  return [...new Set(list.map(({ entry }) => entry.tab))].map((tab) => (
    <NewColumns key={tab} book={month.review.book} tab={tab} fields={fields} />
  ));
}
