import { Button } from "@fluentui/react-components";
import type { BookState } from "../../src/app/state";
import { paneWords } from "../../src/text/paneWords";
import { refusalWords } from "../../src/text/refusalWords";
import { FocusHandedOn } from "./FocusHandedOn";
import { Notice } from "./Notice";

type Props = {
  readonly book: BookState;
  /** What this view shows was concluded before rows were changed here. */
  readonly outdated?: boolean;
  readonly onRead: () => void;
};

/** Says when the workbook could not be read, or changed since. */
export function BookNotice({ book, outdated = false, onRead }: Props) {
  if (book.kind === "unread" || (book.kind === "ready" && !outdated)) return null;
  const again = (
    <FocusHandedOn>
      <Button onClick={onRead}>{paneWords.readAgain}</Button>
    </FocusHandedOn>
  );
  return (
    <Notice intent={book.kind === "refused" ? "error" : "info"} actions={again}>
      {book.kind === "refused" ? refusalWords[book.code] : paneWords.old}
    </Notice>
  );
}
