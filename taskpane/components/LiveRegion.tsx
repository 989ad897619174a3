import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The one place that speaks to a screen reader, politely. */
export function LiveRegion({ words }: { readonly words: string }) {
  return (
    <div className={useStyles().root} role="status" aria-live="polite">
      {words}
    </div>
  );
}
