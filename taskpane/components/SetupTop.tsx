import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { setupWords } from "../../src/text/setupWords";
import { ChevronLeft } from "./icons";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    paddingInlineStart: tokens.spacingHorizontalXS,
    // The top right corner belongs to Excel's own menu of the pane.
    paddingInlineEnd: "40px",
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  button: { minHeight: "44px", minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

type Props = {
  /** The name of the view that set-up goes back to. */
  readonly backTo: string;
  readonly onLeave: () => void;
};

/** Stands in place of the tabs while set-up is open: where one is, and the way back. */
export function SetupTop({ backTo, onLeave }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Button appearance="subtle" icon={<ChevronLeft />} className={styles.button} onClick={onLeave}>
        {setupWords.backTo(backTo)}
      </Button>
      <Text weight="semibold">{setupWords.heading}</Text>
    </div>
  );
}
