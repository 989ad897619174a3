import { Button } from "@fluentui/react-components";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import { worklistWords } from "../../src/text/batchWords";
import { useClientStyles } from "./clientStyles";

type Props = {
  /** Who is in the file; whom it refuses is not recorded with it. */
  readonly people: readonly ClientFacts[];
  readonly busy: boolean;
  readonly onRecord: (control: HTMLElement) => void;
};

/** Records everybody who is in the file, once LinkedIn took it. */
export function WorklistFileTaken({ people, busy, onRecord }: Props) {
  return (
    <Button
      className={useClientStyles().button}
      disabledFocusable={busy}
      onClick={(event) => onRecord(event.currentTarget)}
    >
      {worklistWords.recordFile(people.length)}
    </Button>
  );
}
