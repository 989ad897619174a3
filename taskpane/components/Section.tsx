import { Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBlockEnd: tokens.spacingVerticalXXL,
  },
  heading: { margin: 0 },
});

type Props = { readonly title: string; readonly children: ReactNode };

/** A part of a view with its own heading, found by it as a landmark. */
export function Section({ title, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
