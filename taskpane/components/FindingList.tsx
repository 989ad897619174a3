import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { findingsByRow, type FindingsOfRow } from "../../src/app/findingsByRow";
import type { Finding } from "../../src/domain/findings/finding";
import { checkWords } from "../../src/text/checkWords";
import { describeFinding } from "../../src/text/findingWords";
import { FindingRow, findingKey, type FindingActs } from "./FindingRow";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", paddingBlockEnd: tokens.spacingVerticalS },
});

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
              place={tellsField ? "rowAndField" : "row"}
              tellsSeverity={false}
              {...acts}
            />
          );
        }}
      </LongList>
    </div>
  );
}

type RowListProps = FindingActs & {
  readonly findings: readonly Finding[];
  /** How many rows are shown first. */
  readonly atFirst?: number;
};

/** Findings of several kinds, put together by their row: its name is said once. */
export function RowList({ findings, atFirst, ...acts }: RowListProps) {
  const rows = useMemo(() => findingsByRow(findings), [findings]);
  return (
    <LongList items={rows} keyOf={([first]) => checkWords.place(first)} {...(atFirst !== undefined && { atFirst })}>
      {(row) => <RowFindings row={row} {...acts} />}
    </LongList>
  );
}

function RowFindings({ row, ...acts }: FindingActs & { readonly row: FindingsOfRow }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Text weight="semibold">{checkWords.place(row[0])}</Text>
      {row.map((finding) => (
        <FindingRow
          key={findingKey(finding)}
          finding={finding}
          place="field"
          sentence={describeFinding(finding)}
          tellsSeverity
          {...acts}
        />
      ))}
    </div>
  );
}
