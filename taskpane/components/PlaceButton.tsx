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

type Props = {
  readonly place: RowPlace;
  readonly field: FindingField;
  /** Called by its field, below the name of its row. */
  readonly isField?: boolean;
  readonly onShow: () => void;
};

/** A row or a cell of the list by its name; pressing it selects the cell in the sheet. */
export function PlaceButton({ place, field, isField = false, onShow }: Props) {
  const styles = useStyles();
  const title = field === "row" ? checkWords.wholeRow : fieldTitles[field];
  return (
    <Button
      appearance="transparent"
      className={styles.root}
      title={checkWords.showPlace(place, field === "row" ? null : fieldTitles[field])}
      aria-label={isField ? checkWords.cellAt(title, place) : undefined}
      onClick={onShow}
    >
      {isField ? title : checkWords.place(place)}
    </Button>
  );
}
