import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ClientHours } from "../../src/app/clientHours";
import { hoursPreview } from "../../src/app/hoursPreview";
import type { AttendanceAnswers } from "../../src/domain/guidance/guideAct";
import type { Entry } from "../../src/domain/license/entry";
import type { Settings } from "../../src/domain/settings/settings";
import { lineWords as words } from "../../src/text/hoursPaneWords";
import { describeWorking } from "../../src/text/hoursWords";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingVerticalS,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
});

type Props = {
  readonly answers: AttendanceAnswers;
  readonly hours: ClientHours;
  readonly entry: Entry;
  readonly settings: Settings;
};

/** What the client's month becomes with the line, before it is recorded; nothing while that cannot be said. */
export function HoursPreview({ answers, hours, entry, settings }: Props) {
  const styles = useStyles();
  const preview = hoursPreview(answers, hours, entry, settings);
  if (preview === null) return null;
  const { month, before, after, approved, automatic } = preview;
  return (
    <div className={styles.root}>
      <Text size={200}>{words.effect(month)}</Text>
      <Text>{describeWorking({ countable: after, approved, automatic })}</Text>
      {before !== null && <Text size={200}>{words.before(before.countable)}</Text>}
    </div>
  );
}
