import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { clientPlaceWords, clientWords } from "../../src/text/clientWords";
import { tabWords } from "../../src/text/paneWords";
import type { ClientPlace } from "../clientPlace";
import { ChevronLeft } from "./icons";
import type { View } from "./ViewTabs";

const useStyles = makeStyles({
  root: {
    paddingInline: tokens.spacingHorizontalXS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  button: { minHeight: "44px", minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

type Props = { readonly to: ClientPlace | View; readonly onBack: () => void };

/** The way back from a place of the Client tab; it stands above what scrolls. */
export function ClientTop({ to, onBack }: Props) {
  const styles = useStyles();
  const name = typeof to === "string" ? tabWords[to] : clientPlaceWords[to.kind];
  return (
    <div className={styles.root}>
      <Button appearance="subtle" icon={<ChevronLeft />} className={styles.button} onClick={onBack}>
        {clientWords.backTo(name)}
      </Button>
    </div>
  );
}
