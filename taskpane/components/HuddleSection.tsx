import { Text } from "@fluentui/react-components";
import type { UnitReport } from "../../src/domain/report/unitReport";
import type { Settings } from "../../src/domain/settings/settings";
import { huddleDraft } from "../../src/text/huddleDraft";
import { reportPaneWords } from "../../src/text/reportPaneWords";
import { DraftText } from "./DraftText";
import { Section } from "./Section";

type Props = { readonly report: UnitReport; readonly settings: Settings };

/** The text of a slide for a huddle, to copy (R81). */
export function HuddleSection({ report, settings }: Props) {
  return (
    <Section title={reportPaneWords.huddle}>
      <Text>{reportPaneWords.huddleLead}</Text>
      <DraftText draft={huddleDraft(report, settings)} />
    </Section>
  );
}
