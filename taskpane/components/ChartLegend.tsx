import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { chartWords } from "../../src/text/reportChartWords";
import { chartSigns, type ChartLook, type ChartSign } from "../chart";
import { ChartPart } from "./ChartPart";
import { ChartPatterns } from "./ChartPatterns";

const SIDE = 14;
const swatch = { x: 0, y: 0, width: SIDE, height: SIDE };

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  item: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  swatch: { flexShrink: 0 },
  sign: { width: `${SIDE}px`, textAlign: "center", flexShrink: 0 },
});

type Props = {
  readonly series: readonly { readonly name: string; readonly look: ChartLook }[];
  readonly signs: readonly ChartSign[];
};

/** What the patterns and the signs of a chart mean. */
export function ChartLegend({ series, signs }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <ul className={styles.list}>
      {series.map(({ name, look }) => (
        <li key={name} className={styles.item}>
          <svg width={SIDE} height={SIDE} aria-hidden="true" className={styles.swatch}>
            <ChartPatterns name={`${id}-${look}`} />
            <ChartPart box={swatch} look={look} patterns={`${id}-${look}`} />
          </svg>
          <Text size={200}>{name}</Text>
        </li>
      ))}
      {signs.map((sign) => (
        <li key={sign} className={styles.item}>
          <Text size={200} weight="semibold" className={styles.sign}>
            {chartSigns[sign]}
          </Text>
          <Text size={200}>{chartWords.signs[sign]}</Text>
        </li>
      ))}
    </ul>
  );
}
