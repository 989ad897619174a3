import { Button, Text, makeStyles } from "@fluentui/react-components";
import { countSeverities } from "../../src/app/findingGroups";
import type { CheckState } from "../../src/app/state";
import { todayWords } from "../../src/text/todayWords";

const useStyles = makeStyles({ button: { minHeight: "44px", alignSelf: "flex-start" } });

type Props = { readonly check: CheckState; readonly onCheck: () => void };

/** How many things on the list must be fixed, and the way to them; said gladly where there are none. */
export function ListHealth({ check, onCheck }: Props) {
  const styles = useStyles();
  const { error, warning } = countSeverities(check.findings);
  return (
    <>
      <Text>{todayWords.health(error, warning)}</Text>
      {error + warning > 0 && (
        <Button className={styles.button} onClick={onCheck}>
          {todayWords.toCheck}
        </Button>
      )}
    </>
  );
}
