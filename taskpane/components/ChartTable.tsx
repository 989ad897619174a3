import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { reportPaneWords } from "../../src/text/reportPaneWords";

const useStyles = makeStyles({
  /** The table scrolls in itself, never the pane. */
  scroller: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
  },
  caption: {
    textAlign: "start",
    paddingBlockEnd: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    verticalAlign: "bottom",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  cell: {
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: "start", paddingInlineStart: 0 },
  number: { textAlign: "end" },
});

/** Numbers as they are read: the first column names the row. */
export type ChartNumbers = {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly [string, ...string[]])[];
};

/** The numbers of a chart as a table. */
export function ChartTable({ caption, headers, rows }: ChartNumbers) {
  const styles = useStyles();
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={reportPaneWords.scrolls(caption)}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {headers.map((header, at) => (
              <th
                key={header}
                scope="col"
                className={mergeClasses(styles.head, at === 0 ? styles.name : styles.number)}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
              </th>
              {cells.map((cell, at) => (
                <td key={headers[at + 1]} className={mergeClasses(styles.cell, styles.number)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
