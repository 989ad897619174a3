import { Button, Text } from "@fluentui/react-components";
import type { AttendanceMonth } from "../../src/app/attendanceMonths";
import { countableOnList } from "../../src/app/countableOnList";
import type { AdoptedBook } from "../../src/domain/license/adoptedBook";
import { attendancePaneWords as words } from "../../src/text/hoursPaneWords";
import { useClientStyles } from "./clientStyles";
import { NewColumns } from "./NewColumns";
import { Section } from "./Section";

type Props = {
  readonly month: AttendanceMonth;
  readonly book: AdoptedBook;
  readonly busy: boolean;
  readonly onWrite: () => void;
};

/** Writes the countable hours of a month to the list; what that does is said before. */
export function AttendanceWrite({ month, book, busy, onWrite }: Props) {
  const styles = useClientStyles();
  const { tabs, emptied } = countableOnList(month, book);
  return (
    <Section title={words.write}>
      <Text>{words.writeLead(month.month, month.clients.length)}</Text>
      {month.approved < month.clients.length && <Text>{words.writeNone}</Text>}
      {emptied > 0 && <Text>{words.writeEmptied(emptied)}</Text>}
      {tabs.map((tab) => (
        <NewColumns key={tab} book={book} tab={tab} fields={["countableMonth"]} />
      ))}
      <Button className={styles.button} disabledFocusable={busy} onClick={onWrite}>
        {words.writeButton(month.month)}
      </Button>
    </Section>
  );
}
