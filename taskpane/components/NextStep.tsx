import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { NextStep as Next } from "../../src/app/nextStep";
import { todayWords } from "../../src/text/todayWords";

const useStyles = makeStyles({ button: { minHeight: "44px", alignSelf: "flex-start" } });

type Props = {
  readonly next: Next;
  /** Something else comes first: the button is there, but does not call. */
  readonly quiet: boolean;
  readonly onImport: () => void;
};

/** The one thing to do next, with the button that begins it. */
export function NextStep({ next, quiet, onImport }: Props) {
  const styles = useStyles();
  return (
    <>
      <Text>{sentence(next)}</Text>
      {next.kind !== "noUnitTab" && (
        <Button
          appearance={quiet || next.kind === "nothing" ? "secondary" : "primary"}
          className={styles.button}
          onClick={onImport}
        >
          {next.kind === "review" ? todayWords.toCandidates : todayWords.toImport}
        </Button>
      )}
    </>
  );
}

function sentence(next: Next): string {
  switch (next.kind) {
    case "noUnitTab":
      return todayWords.noUnitTab;
    case "firstReport":
      return todayWords.firstReport;
    case "bringIn":
      return todayWords.bringIn(next.periods);
    case "review":
      return todayWords.review(next.candidates);
    case "nothing":
      return todayWords.nothing;
  }
}
