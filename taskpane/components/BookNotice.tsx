import { Button } from "@fluentui/react-components";
import type { BookState } from "../../src/app/state";
import { paneWords } from "../../src/text/paneWords";
import { refusalWords } from "../../src/text/refusalWords";
import { Notice } from "./Notice";

type Props = { readonly book: BookState; readonly onRead: () => void };

/** Says when the workbook could not be read, or changed since. */
export function BookNotice({ book, onRead }: Props) {
  if (book.kind !== "refused" && book.kind !== "old") return null;
  const again = <Button onClick={onRead}>{paneWords.readAgain}</Button>;
  return (
    <Notice intent={book.kind === "refused" ? "error" : "info"} actions={again}>
      {book.kind === "refused" ? refusalWords[book.code] : paneWords.old}
    </Notice>
  );
}
