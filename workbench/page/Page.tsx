import { useEffect, useRef, useState } from "react";
import type { Addin } from "./addin";
import { readBookFile, type BookFile } from "./bookFile";
import { goodDay, playFaults, type Faults } from "./faults";
import { CellMenu } from "./CellMenu";
import { ChartLayer } from "./ChartLayer";
import type { CellMenuEntry } from "./manifest";
import { InputMessageBox } from "./InputMessageBox";
import { Pane } from "./Pane";
import { Ribbon } from "./Ribbon";
import { saveFile } from "./saveFile";
import { showTheme, systemTheme } from "./theme";
import { TitleBar } from "./TitleBar";
import { useWorkbook } from "./useWorkbook";

type Props = { readonly addin: Addin; readonly firstBook: BookFile };

/** The practice Excel: title bar, ribbon, grid, and a pane for each person who has the workbook open. */
export function Page({ addin, firstBook }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [book, setBook] = useState(firstBook);
  const [theme, setTheme] = useState(systemTheme);
  const [faults, setFaults] = useState<Faults>(goodDay);
  const [typing, setTyping] = useState(false);
  const [problem, setProblem] = useState("");
  const { workbook, people, shown, join, leave } = useWorkbook(place, book, addin, theme, faults);
  const [first, second] = people;

  useEffect(() => showTheme(theme), [theme]);
  useEffect(() => workbook?.showTheme(theme), [workbook, theme]);
  useEffect(() => workbook?.onTyping(setTyping), [workbook]);
  useEffect(() => workbook?.onRefusal(setProblem), [workbook]);
  useEffect(() => {
    for (const { host } of people) playFaults(host, { ...faults, cellEditing: faults.cellEditing || typing });
  }, [people, faults, typing]);
  useEffect(() => {
    if (workbook === null || !faults.protectedSheet) return undefined;
    const sheetId = workbook.grid.activeSheet();
    workbook.grid.setProtected(sheetId, true);
    return () => workbook.grid.setProtected(sheetId, false);
  }, [workbook, faults.protectedSheet]);

  const press = (button: CellMenuEntry) => {
    if (first === undefined) return;
    if (button.action.kind === "ShowTaskpane") first.host.setVisible(true);
    else void first.host.pressButton(button.action.functionName, button.id);
  };
  const open = async (file: File) => {
    setBook(readBookFile(file.name, new Uint8Array(await file.arrayBuffer())));
    setFaults(goodDay);
  };
  const save = async () => workbook !== null && saveFile(book.name, await workbook.grid.save());
  const attempt = (work: Promise<unknown>) => {
    setProblem("");
    work.catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  };

  return (
    <div className="excel">
      <TitleBar book={book.name} theme={theme} onTheme={setTheme} />
      <Ribbon
        groups={addin.manifest.groups}
        ready={workbook !== null}
        secondPerson={second !== undefined}
        faults={faults}
        onOpen={(file) => attempt(open(file))}
        onSave={() => attempt(save())}
        onAddinButton={press}
        onSecondPerson={() => (second === undefined ? join("Second person") : leave(second))}
        onFaults={setFaults}
      />
      <div className="notice" role="status">
        {problem}
      </div>
      <main className="work">
        <div className="sheets">
          <div className="univer" ref={place} />
          {workbook !== null && <ChartLayer workbook={workbook} />}
          {workbook !== null && <InputMessageBox key={workbook.name} workbook={workbook} />}
          {workbook !== null && addin.manifest.cellMenu !== null && (
            <CellMenu menu={addin.manifest.cellMenu} workbook={workbook} onChoose={press} />
          )}
        </div>
        {people.map((person) => (
          <Pane
            key={person.key}
            title={person.title}
            shown={shown.has(person.key)}
            attach={person.attach}
            onClose={() => (person === second ? leave(person) : person.host.setVisible(false))}
          />
        ))}
      </main>
    </div>
  );
}
