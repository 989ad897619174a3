import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../src/domain/findings/finding";
import { describeFinding } from "../../src/text/findingWords";
import { FindingRow, findingKey, type FindingActs } from "./FindingRow";
import { LongList } from "./LongList";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

type Props = FindingActs & {
  readonly findings: readonly Finding[];
  /** Stands between what is said of all and the findings. */
  readonly children: ReactNode;
};

/** Findings of one kind and severity: what is wrong is said once, and again only where a finding says it otherwise. */
export function KindList({ findings, children, ...acts }: Props) {
  const styles = useStyles();
  const [first] = findings;
  const common = first === undefined ? "" : describeFinding(first);
  const tellsField = findings.some(({ field }) => field !== first?.field);
  return (
    <div className={styles.root}>
      <Text>{common}</Text>
      {children}
      <LongList items={findings} keyOf={findingKey}>
        {(finding) => {
          const sentence = describeFinding(finding);
          return (
            <FindingRow
              finding={finding}
              sentence={sentence === common ? null : sentence}
              tellsField={tellsField}
              tellsSeverity={false}
              {...acts}
            />
          );
        }}
      </LongList>
    </div>
  );
}

/** Findings of several kinds, row by row. */
export function RowList({ findings, ...acts }: FindingActs & { readonly findings: readonly Finding[] }) {
  return (
    <LongList items={findings} keyOf={findingKey}>
      {(finding) => (
        <FindingRow finding={finding} sentence={describeFinding(finding)} tellsField tellsSeverity {...acts} />
      )}
    </LongList>
  );
}
