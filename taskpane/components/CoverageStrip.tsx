import { Caption1, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { coverageWords } from "../../src/text/coverageWords";
import { shortMonth } from "../../src/text/dates";
import type { CoveredMonth, UnitCoverage } from "../../src/app/coverage";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  unit: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  name: { flexGrow: 1, flexBasis: "90px", overflowWrap: "anywhere" },
  months: { listStyleType: "none", margin: 0, padding: 0, display: "flex", gap: tokens.spacingHorizontalXXS },
  month: {
    width: "60px",
    paddingBlock: tokens.spacingVerticalXXS,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  covered: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorPaletteGreenForeground1 },
  partly: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorPaletteYellowBorderActive}` },
  missing: {
    border: `${tokens.strokeWidthThin} dotted ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** How far the evidence reaches: the months of each unit's window, covered, partly covered or missing. */
export function CoverageStrip({ units }: { readonly units: readonly UnitCoverage[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {units.map(({ tab, months }) => (
        <li key={tab} className={styles.unit}>
          <Text className={styles.name}>{tab}</Text>
          <ul className={styles.months} aria-label={coverageWords.months(tab)}>
            {months.map((month) => (
              <Month key={month.period.to} month={month} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Month({ month }: { readonly month: CoveredMonth }) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.month, styles[month.state])} aria-label={coverageWords.spoken(month)}>
      <Caption1 aria-hidden="true">{shortMonth(month.period.to)}</Caption1>
      <Caption1 aria-hidden="true">{coverageWords.state(month)}</Caption1>
    </li>
  );
}
