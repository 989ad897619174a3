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
  },
  panel: { paddingInlineStart: tokens.spacingHorizontalM, paddingBlockEnd: tokens.spacingVerticalS },
});

type Props = { readonly title: ReactNode; readonly children: ReactNode; readonly startsOpen?: boolean };

/** A heading line that shows or hides what is below it. What is hidden is not rendered. */
export function Disclosure({ title, children, startsOpen = false }: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(startsOpen);
  return (
    <div>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={open ? <ChevronDown /> : <ChevronRight />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {title}
      </Button>
      <div id={id} className={open ? styles.panel : undefined}>
        {open && children}
      </div>
    </div>
  );
}
