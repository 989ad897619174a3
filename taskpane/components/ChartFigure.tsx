import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { reportPaneWords } from "../../src/text/reportPaneWords";
import { ChartTable, type ChartNumbers } from "./ChartTable";
import { useClientStyles } from "./clientStyles";
import { Disclosure } from "./Disclosure";
import { spokenOnly } from "./spokenOnly";

const useStyles = makeStyles({ spoken: spokenOnly, figure: { minWidth: 0 } });

type Props = {
  readonly title: string;
  readonly numbers: ChartNumbers;
  /** The legend and the drawing. */
  readonly children: ReactNode;
};

/** A chart under its heading, and its numbers on request. */
export function ChartFigure({ title, numbers, children }: Props) {
  const shared = useClientStyles();
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <div className={shared.tight}>
        <h3 className={shared.heading}>{title}</h3>
        {children}
      </div>
      <Disclosure
        title={
          <>
            <span aria-hidden="true">{reportPaneWords.show}</span>
            <span className={styles.spoken}>{reportPaneWords.showOf(title)}</span>
          </>
        }
      >
        <ChartTable {...numbers} />
      </Disclosure>
    </div>
  );
}
