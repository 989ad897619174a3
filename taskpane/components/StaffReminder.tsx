import { makeStyles, tokens } from "@fluentui/react-components";
import { staffSheetWords as words } from "../../src/text/reportPaneWords";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** What to think of before names go onto a sheet. */
export function StaffReminder() {
  const styles = useStyles();
  return (
    <Notice intent="warning">
      <h3 className={styles.title}>{words.reminderTitle}</h3>
      <ul className={styles.list}>
        {words.reminder.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
