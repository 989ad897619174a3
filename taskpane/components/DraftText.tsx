import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Draft } from "../../src/domain/drafts/draft";
import { describeUnfilled } from "../../src/text/draftWords";
import { draftPanelWords } from "../../src/text/draftPanelWords";
import { CopyField } from "./CopyField";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  mark: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A draft to copy, subject and body each by itself; what could not be filled in is marked and named. */
export function DraftText({ draft: { subject, body, unfilled } }: { readonly draft: Draft }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {unfilled.length > 0 && <Text>{describeUnfilled(unfilled)}</Text>}
      {subject !== null && <CopyField label={draftPanelWords.subject} value={subject} />}
      <CopyField label={draftPanelWords.body} value={body} isText>
        {body.split(BRACED).map((part, at) =>
          BRACED.test(part) ? (
            <mark key={at} className={styles.mark}>
              {part}
            </mark>
          ) : (
            <Fragment key={at}>{part}</Fragment>
          ),
        )}
      </CopyField>
    </div>
  );
}

/** A placeholder that is left; filled ones have no braces any more. Its group keeps it among the parts of a split. */
const BRACED = /(\{[^{}\n]*\})/;
