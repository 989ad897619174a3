import { Text } from "@fluentui/react-components";
import type { Finding } from "../../src/domain/findings/finding";
import { describeFinding } from "../../src/text/findingWords";
import { FindingRow, findingKey, type FindingActs } from "./FindingRow";
import { LongList } from "./LongList";

/** Findings of one kind and severity: what is wrong is said once, and again only where a finding says it otherwise. */
export function KindList({ findings, ...acts }: FindingActs & { readonly findings: readonly Finding[] }) {
  const [first] = findings;
  const common = first === undefined ? "" : describeFinding(first);
  return (
    <>
      <Text block>{common}</Text>
      <LongList items={findings} keyOf={findingKey}>
        {(finding) => {
          const sentence = describeFinding(finding);
          return (
            <FindingRow
              finding={finding}
              sentence={sentence === common ? null : sentence}
              tellsSeverity={false}
              {...acts}
            />
          );
        }}
      </LongList>
    </>
  );
}

/** Findings of several kinds, row by row. */
export function RowList({ findings, ...acts }: FindingActs & { readonly findings: readonly Finding[] }) {
  return (
    <LongList items={findings} keyOf={findingKey}>
      {(finding) => <FindingRow finding={finding} sentence={describeFinding(finding)} tellsSeverity {...acts} />}
    </LongList>
  );
}
