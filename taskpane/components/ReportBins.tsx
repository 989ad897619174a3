import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReportBins as Bins } from "../../src/app/unmatched";
import { describeBin, describeBins, unmatchedWords } from "../../src/text/binWords";
import { lineReasonWords } from "../../src/text/reportWords";
import type { Bin, BinnedLine } from "../../src/domain/review/binnedReport";
import type { Send } from "../send";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";
import { UnmatchedLine } from "./UnmatchedLine";

const useStyles = makeStyles({ line: { overflowWrap: "anywhere" }, reason: { color: tokens.colorNeutralForeground2 } });

type Props = { readonly bins: Bins; readonly send: Send };

/** Where every line of a report landed, adding up to the lines of the report; what needs a person can be settled. */
export function ReportBins({ bins, send }: Props) {
  const sum = useRef<HTMLDivElement>(null);
  return (
    <div>
      <div ref={sum} tabIndex={-1}>
        <Text>{describeBins(bins.counts)}</Text>
      </div>
      {bins.unmatched.length > 0 && (
        <Disclosure title={describeBin("notOnList", bins.counts.notOnList)}>
          <LongList items={bins.unmatched} keyOf={({ email }) => email}>
            {(line) => (
              <UnmatchedLine
                line={line}
                findEntry={bins.findEntry}
                onSettle={(settlement) => {
                  send({ kind: "settle", email: line.email, settlement });
                  sum.current?.focus();
                }}
              />
            )}
          </LongList>
        </Disclosure>
      )}
      {bins.lines.needsYou.length > 0 && <BinLines bin="needsYou" lines={bins.lines.needsYou} />}
    </div>
  );
}

/** The lines of one bin, each with its reason. */
export function BinLines({ bin, lines }: { readonly bin: Bin; readonly lines: readonly BinnedLine[] }) {
  const styles = useStyles();
  return (
    <Disclosure title={describeBin(bin, lines.length)}>
      <LongList items={lines} keyOf={({ number }) => String(number)}>
        {({ number, reason, person }) => (
          <div className={styles.line}>
            <Text>{unmatchedWords.line(number)}</Text>
            {reason !== null && <Text className={styles.reason}>: {lineReasonWords[reason]}</Text>}
            {bin === "needsYou" && person !== null && <Text block>{person.email}</Text>}
          </div>
        )}
      </LongList>
    </Disclosure>
  );
}
