import { Button } from "@fluentui/react-components";
import { reportPaneWords } from "../../src/text/reportPaneWords";
import type { ClientWays } from "../clientPlace";
import { useClientStyles } from "./clientStyles";

/** The way to the numbers and the report, from where they are asked for. */
export function ReportEntry({ onPlace }: Pick<ClientWays, "onPlace">) {
  const styles = useClientStyles();
  return (
    <Button className={styles.button} onClick={() => onPlace({ kind: "report" })}>
      {reportPaneWords.open}
    </Button>
  );
}
