import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fieldTitles } from "../../src/domain/fields/field";
import type { FindingField, RowPlace } from "../../src/domain/findings/finding";
import { checkWords } from "../../src/text/checkWords";

const useStyles = makeStyles({
  root: {
    minHeight: "32px",
    minWidth: 0,
    maxWidth: "none",
    paddingInline: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    textAlign: "start",
    justifyContent: "flex-start",
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
  },
});

type Props = { readonly place: RowPlace; readonly field: FindingField; readonly onShow: () => void };

/** A row of the list by its name; pressing it selects the cell in the sheet. */
export function PlaceButton({ place, field, onShow }: Props) {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      className={styles.root}
      title={checkWords.showPlace(place, field === "row" ? null : fieldTitles[field])}
      onClick={onShow}
    >
      {checkWords.place(place)}
    </Button>
  );
}
