import { Button, makeStyles } from "@fluentui/react-components";
import { todayWords } from "../../src/text/todayWords";
import type { ClientWays } from "../clientPlace";

const useStyles = makeStyles({ button: { minHeight: "44px", alignSelf: "flex-start" } });

/** The way to the numbers and the report, from where they are asked for. */
export function ReportEntry({ onPlace }: Pick<ClientWays, "onPlace">) {
  const styles = useStyles();
  return (
    <Button className={styles.button} onClick={() => onPlace({ kind: "report" })}>
      {todayWords.toNumbers}
    </Button>
  );
}
