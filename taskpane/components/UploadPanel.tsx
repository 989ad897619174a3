import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { MonthState } from "../../src/app/state";
import { uploadOf } from "../../src/app/uploadOf";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import type { UploadKind, UploadRefusal } from "../../src/domain/uploads/upload";
import { uploadPanelWords } from "../../src/text/uploadPanelWords";
import { describeNoUpload, describeUpload, describeUploadRefusal } from "../../src/text/uploadWords";
import type { ClientWays } from "../clientPlace";
import { LongList } from "./LongList";
import { Notice } from "./Notice";
import { PlaceButton } from "./PlaceButton";
import { UploadTemplateField } from "./UploadTemplateField";
import { UploadText } from "./UploadText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

type Props = {
  readonly kind: UploadKind;
  readonly people: readonly ClientFacts[];
  readonly month: MonthState;
  readonly onClient: ClientWays["onClient"];
  /** What can be recorded of those who are in the file. */
  readonly children?: (people: readonly ClientFacts[]) => ReactNode;
};

/** Makes the file for LinkedIn from the account's own template: who is in it, who is not and why, to download or to copy. */
export function UploadPanel({ kind, people, month, onClient, children }: Props) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const made = useMemo(
    () => (text.trim() === "" ? null : uploadOf(month, kind, text, people)),
    [month, kind, text, people],
  );
  const result = made?.kind === "read" ? made.result : null;
  return (
    <div className={styles.root}>
      <Text>{uploadPanelWords.lead[kind]}</Text>
      <Text>{uploadPanelWords.never}</Text>
      <UploadTemplateField text={text} made={made} onText={setText} />
      {result?.kind === "none" && <Notice intent="warning">{describeNoUpload(result.code)}</Notice>}
      {result?.kind === "made" && (
        <>
          <Text weight="semibold">{describeUpload(kind, result.upload.people, result.upload.withoutLicense)}</Text>
          {result.upload.refused.length > 0 && <Refused refused={result.upload.refused} onClient={onClient} />}
          {result.upload.people > 0 && <UploadText upload={result.upload} />}
          {result.upload.people > 0 && children?.(inFile(people, result.upload.refused))}
        </>
      )}
    </div>
  );
}

function inFile(people: readonly ClientFacts[], refused: readonly UploadRefusal[]): ClientFacts[] {
  return people.filter(({ entry }) => !refused.some(({ tab, row }) => tab === entry.tab && row === entry.row));
}

function Refused({ refused, onClient }: Pick<Props, "onClient"> & { readonly refused: readonly UploadRefusal[] }) {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.heading}>{uploadPanelWords.refused(refused.length)}</h3>
      <Text block>{uploadPanelWords.refusedHow}</Text>
      <LongList items={refused} keyOf={({ tab, row }) => `${tab} ${row}`} atFirst={10}>
        {(refusal) => (
          <>
            <Text block>{describeUploadRefusal(refusal)}</Text>
            <PlaceButton place={refusal} field="row" onShow={() => onClient(refusal)} />
          </>
        )}
      </LongList>
    </div>
  );
}
