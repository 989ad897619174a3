import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { ChevronDown, ChevronRight } from "./icons";

const useStyles = makeStyles({
  button: {
    justifyContent: "flex-start",
    minHeight: "44px",
    width: "100%",
    paddingInline: 0,
    maxWidth: "none",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    // A contrast theme draws the border of every button.
    "@media (forced-colors: active)": { paddingInline: tokens.spacingHorizontalS },
  },
  panel: { paddingInlineStart: tokens.spacingHorizontalM, paddingBlockEnd: tokens.spacingVerticalS },
});

type Props = {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  /** Hears that it was opened or closed, for those who show it again later. */
  readonly onToggle?: (open: boolean) => void;
};

/** A heading line that shows or hides what is below it. What is hidden is not rendered. */
export function Disclosure({ title, children, startsOpen = false, onToggle }: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(startsOpen);
  const toggle = () => {
    setOpen(!open);
    onToggle?.(!open);
  };
  return (
    <div>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={open ? <ChevronDown /> : <ChevronRight />}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        {title}
      </Button>
      <div id={id} className={open ? styles.panel : undefined}>
        {open && children}
      </div>
    </div>
  );
}
