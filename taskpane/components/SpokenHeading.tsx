import { makeStyles } from "@fluentui/react-components";
import { paneWords } from "../../src/text/paneWords";
import { spokenOnly } from "./spokenOnly";

const useStyles = makeStyles({ root: { ...spokenOnly, margin: 0 } });

/** The name of the pane for those who hear it; Excel shows it above the pane. */
export function SpokenHeading() {
  return <h1 className={useStyles().root}>{paneWords.name}</h1>;
}
