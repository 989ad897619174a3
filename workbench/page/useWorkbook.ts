import { useEffect, useState, type RefObject } from "react";
import type { Addin } from "./addin";
import type { BookFile } from "./bookFile";
import { callFunctionsOf, registerFunctions } from "./customFunctions";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";
import { newPerson, type Person } from "./person";
import type { Theme } from "./theme";

/** The open workbook, the people who have it open and whose panes are shown; `problem` says why there is none. */
export type WorkbookState = {
  readonly workbook: OpenWorkbook | null;
  readonly problem: string;
  readonly people: readonly Person[];
  readonly shown: ReadonlySet<string>;
  readonly show: (person: Person, visible: boolean) => void;
  readonly addSecondPerson: () => void;
  readonly removeSecondPerson: () => void;
};

/** Opens `book` in the element whenever it is another file, with the add-in started for one person. */
export function useWorkbook(place: RefObject<HTMLElement | null>, book: BookFile, addin: Addin, theme: Theme): WorkbookState {
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [problem, setProblem] = useState("");
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());

  const join = (grid: OpenWorkbook["grid"], title: string): Person => {
    const person = newPerson(grid, addin, book.name, title, (visible) => setShown((before) => withOrWithout(before, person.key, visible)));
    setPeople((before) => [...before, person]);
    return person;
  };

  useEffect(() => {
    const opening = { cancelled: false, close: () => {} };
    const open = async (at: HTMLElement) => {
      const opened = await openWorkbook(at, book, theme);
      if (opening.cancelled) return opened.dispose();
      const first = join(opened.grid, addin.manifest.name);
      const { functions, manifest } = addin;
      if (manifest.functions !== null) registerFunctions(opened.grid, manifest.functions.namespace, functions, callFunctionsOf(first.host));
      Object.assign(window, { practice: { grid: opened.grid, host: first.host, save: () => opened.grid.save() } });
      setWorkbook(opened);
      opening.close = () => opened.dispose();
    };
    setProblem("");
    if (place.current !== null) open(place.current).catch((error: unknown) => setProblem(`${book.name} could not be opened: ${String(error)}`));
    return () => {
      opening.cancelled = true;
      setWorkbook(null);
      setPeople((before) => (before.forEach(({ host }) => host.stop()), []));
      opening.close();
    };
    // A change of the theme repaints the workbook; it does not open it again.
  }, [place, book, addin]);

  return {
    workbook,
    problem,
    people,
    shown,
    show: (person, visible) => person.host.setVisible(visible),
    addSecondPerson: () => workbook !== null && join(workbook.grid, "Second person").host.setVisible(true),
    removeSecondPerson: () => {
      for (const person of people.slice(1)) person.host.stop();
      setPeople(people.slice(0, 1));
    },
  };
}

function withOrWithout(keys: ReadonlySet<string>, key: string, included: boolean): ReadonlySet<string> {
  const changed = new Set(keys);
  if (included) changed.add(key);
  else changed.delete(key);
  return changed;
}
