import { Text } from "@fluentui/react-components";
import type { TouchedRows } from "../../src/app/touchedRows";
import { checkWords, describeClean } from "../../src/text/checkWords";
import { RowList } from "./FindingList";
import type { FindingActs } from "./FindingRow";
import { Section } from "./Section";

/** A paste of many rows leaves the rest of the view within reach. */
const ROWS_AT_FIRST = 5;

type Props = FindingActs & { readonly rows: TouchedRows };

/** What came of the rows that a person just typed or pasted, the newest first. */
export function TouchedSection({ rows: { found, clean }, ...acts }: Props) {
  if (found.length === 0 && clean.length === 0) return null;
  return (
    <Section title={checkWords.justChanged}>
      {found.length > 0 && <RowList findings={found} atFirst={ROWS_AT_FIRST} {...acts} />}
      {clean.length > 0 && <Text>{describeClean(clean)}</Text>}
    </Section>
  );
}
