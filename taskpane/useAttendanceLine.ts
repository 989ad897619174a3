import { useEffect, useRef, useState, type RefObject } from "react";
import type { State } from "../src/app/state";
import type { SerialDate } from "../src/domain/values/serialDate";
import { emptyLine, lineOutcome, nextLine, type TypedLine } from "./attendanceLine";

type TypedLineForm = {
  readonly line: TypedLine;
  readonly change: (part: Partial<TypedLine>) => void;
  readonly form: RefObject<HTMLFormElement | null>;
};

/**
 * The line that is being typed. Once it is recorded, or taken back, the next one begins at its date; where it is refused, the first
 * answer that is wrong gets the focus.
 */
export function useAttendanceLine(
  { outcome, guideRefusals }: Pick<State, "outcome" | "guideRefusals">,
  today: SerialDate,
): TypedLineForm {
  const [line, setLine] = useState(() => emptyLine(today));
  const [known, setKnown] = useState(outcome);
  const form = useRef<HTMLFormElement>(null);
  const before = useRef({ outcome, guideRefusals });
  if (known !== outcome) {
    setKnown(outcome);
    if (lineOutcome(outcome) === "recorded") setLine(nextLine(line));
  }
  useEffect(() => {
    const { current } = before;
    before.current = { outcome, guideRefusals };
    const isRefused = current.guideRefusals !== guideRefusals && guideRefusals.length > 0;
    if (isRefused) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    else if (current.outcome !== outcome && lineOutcome(outcome) !== "other")
      form.current?.querySelector<HTMLElement>("input[type=date]")?.focus();
  }, [outcome, guideRefusals]);
  return { line, change: (part) => setLine((now) => ({ ...now, ...part })), form };
}
