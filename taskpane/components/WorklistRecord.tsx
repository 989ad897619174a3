import { Button, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ button: { minHeight: "44px", alignSelf: "flex-start", maxWidth: "100%" } });

type Props = {
  readonly label: string;
  /** The label with the client. */
  readonly spoken: string;
  readonly disabled: boolean;
  readonly onRecord: (control: HTMLElement) => void;
};

/** Records one row of a list at once: the pane may vanish before the last one is done. */
export function WorklistRecord({ label, spoken, disabled, onRecord }: Props) {
  return (
    <Button
      data-record
      className={useStyles().button}
      aria-label={spoken}
      disabledFocusable={disabled}
      onClick={(event) => onRecord(event.currentTarget)}
    >
      {label}
    </Button>
  );
}
