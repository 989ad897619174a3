import { Text } from "@fluentui/react-components";
import { isChosen } from "../../src/app/unitMonth";
import type { MonthState, Wishes } from "../../src/app/state";
import { importWords } from "../../src/text/importWords";
import type { Send } from "../send";
import { CandidateList } from "./CandidateList";
import { Disclosure } from "./Disclosure";
import { OthersList } from "./OthersList";
import { Section } from "./Section";

type Props = { readonly month: MonthState; readonly ticked: Wishes["ticked"]; readonly send: Send };

/** Who is provably silent, unit by unit, and everybody else by class. */
export function CandidatesSection({ month: { units, candidates }, ticked, send }: Props) {
  const withCandidates = units.filter((unit) => unit.candidates.length > 0);
  return (
    <Section title={importWords.candidates}>
      <Text>{candidates === 0 ? importWords.noCandidates : importWords.candidatesHint}</Text>
      {withCandidates.map((unit) => (
        <CandidateList key={unit.tab} unit={unit} isTicked={(result) => isChosen(result, ticked)} send={send} />
      ))}
      <Disclosure title={importWords.others}>
        <OthersList units={units} send={send} />
      </Disclosure>
    </Section>
  );
}
