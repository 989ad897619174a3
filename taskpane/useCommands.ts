import { useEffect, useEffectEvent } from "react";
import type { Commands } from "./commands";

/** What the pane does at each command of the ribbon and of the menu of a cell. */
type Answers = { readonly onImport: () => void; readonly onNextStep: () => void; readonly onCheckRow: () => void };

/** Answers the commands as the pane is at that moment; no answer is given twice. */
export function useCommands(commands: Commands, answers: Answers): void {
  const onImport = useEffectEvent(answers.onImport);
  const onNextStep = useEffectEvent(answers.onNextStep);
  const onCheckRow = useEffectEvent(answers.onCheckRow);
  useEffect(() => commands.onOpenImport(() => onImport()), [commands]);
  useEffect(() => commands.onShowNextStep(() => onNextStep()), [commands]);
  useEffect(() => commands.onCheckThisRow(() => onCheckRow()), [commands]);
}
