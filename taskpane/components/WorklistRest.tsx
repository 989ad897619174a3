import { Button, Text } from "@fluentui/react-components";
import { fieldTitles } from "../../src/domain/fields/field";
import { issueManyWords } from "../../src/text/batchWords";
import type { Send } from "../send";
import { clientKey } from "../useTicks";
import type { PartProps } from "../worklistPart";
import { useClientStyles } from "./clientStyles";
import { LongList } from "./LongList";
import { Section } from "./Section";
import { WorklistRow, whoOf } from "./WorklistRow";

type RestProps = Pick<PartProps, "list" | "onClient"> & { readonly send: Send };

/** Clients of whom only fields of the row are still blank (R55-R61): they are typed in the cells, the SSN too. */
export function WorklistRest({ list, onClient, send }: RestProps) {
  const styles = useClientStyles();
  return (
    <Section title={issueManyWords.record(list.length)}>
      <Text>{issueManyWords.recordHow}</Text>
      <LongList items={list} keyOf={clientKey}>
        {(facts) => (
          <WorklistRow facts={facts} onOpen={() => onClient(facts.entry)}>
            <Text size={200}>{issueManyWords.missing(facts.missing.map((field) => fieldTitles[field]))}</Text>
            <Button
              className={styles.button}
              aria-label={issueManyWords.showRow(whoOf(facts.entry))}
              onClick={() => send({ kind: "show", target: { tab: facts.entry.tab, row: facts.entry.row } })}
            >
              {issueManyWords.show}
            </Button>
          </WorklistRow>
        )}
      </LongList>
    </Section>
  );
}
