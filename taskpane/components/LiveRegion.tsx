import { makeStyles } from "@fluentui/react-components";
import { spokenOnly } from "./spokenOnly";

const useStyles = makeStyles({ root: spokenOnly });

/** The one place that speaks to a screen reader, politely. */
export function LiveRegion({ words }: { readonly words: string }) {
  return (
    <div className={useStyles().root} role="status" aria-live="polite">
      {words}
    </div>
  );
}
