import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Addin } from "./addin";
import type { BookFile } from "./bookFile";
import { callFunctionsOf, registerFunctions } from "./customFunctions";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";
import { newPerson, type Person } from "./person";
import { practiceWindow } from "./practiceWindow";
import type { PaneRefusals } from "./refusePane";
import type { Theme } from "./theme";

/** The open workbook, the people who have it open and whose panes are shown. */
export type WorkbookState = {
  readonly workbook: OpenWorkbook | null;
  readonly people: readonly Person[];
  readonly shown: ReadonlySet<string>;
  readonly join: (title: string) => void;
  readonly leave: (person: Person) => void;
};

/** Opens `book` in the element whenever it is another file, with the add-in started for one person. */
export function useWorkbook(
  place: RefObject<HTMLElement | null>,
  book: BookFile,
  addin: Addin,
  theme: Theme,
  day: PaneRefusals,
): WorkbookState {
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());

  const [themeNow, dayNow] = [useNow(theme), useNow(day)];

  const enter = (opened: OpenWorkbook, title: string): Person => {
    const show = (visible: boolean) => setShown((before) => withOrWithout(before, person.key, visible));
    const person = newPerson(opened, addin, title, show, themeNow, dayNow);
    setPeople((before) => [...before, person]);
    return person;
  };

  useEffect(() => {
    if (place.current === null) return undefined;
    const opened = openWorkbook(place.current, book, theme);
    offer(opened, enter(opened, addin.manifest.name), addin);
    setWorkbook(opened);
    return () => {
      setWorkbook(null);
      setPeople([]);
      opened.dispose();
    };
    // A change of the theme repaints the workbook and does not open it again.
  }, [place, book, addin]);

  return {
    workbook,
    people,
    shown,
    join: (title) => workbook !== null && enter(workbook, title).host.setVisible(true),
    leave: (person) => setPeople((before) => before.filter((other) => other !== person)),
  };
}

/** The newest value, for what was made once and asks later. */
function useNow<Value>(value: Value): () => Value {
  const now = useRef(value);
  useEffect(() => void (now.current = value), [value]);
  return useCallback(() => now.current, []);
}

/** The first person's runtime answers the formulas, and journeys find it as `window.practice`. */
function offer(workbook: OpenWorkbook, { host }: Person, { manifest, functions }: Addin): void {
  if (manifest.functions !== null)
    registerFunctions(workbook.grid, manifest.functions.namespace, functions, callFunctionsOf(host));
  window.practice = practiceWindow(workbook, host);
}

function withOrWithout(keys: ReadonlySet<string>, key: string, included: boolean): ReadonlySet<string> {
  const changed = new Set(keys);
  if (included) changed.add(key);
  else changed.delete(key);
  return changed;
}
