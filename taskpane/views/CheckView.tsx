import { useMemo, useState } from "react";
import { checkLayout, filterLayout } from "../../src/app/checkLayout";
import { severityOrder } from "../../src/app/findingGroups";
import type { CheckState, MonthState, State } from "../../src/app/state";
import { touchedRows } from "../../src/app/touchedRows";
import type { Severity } from "../../src/domain/findings/severities";
import { checkWords } from "../../src/text/checkWords";
import { AttendanceSection } from "../components/AttendanceSection";
import { CheckOutcome } from "../components/CheckOutcome";
import { CheckSummary } from "../components/CheckSummary";
import { DuplicatesSection } from "../components/DuplicatesSection";
import { FindingGroups, type Grouping } from "../components/FindingGroups";
import { NoListYet } from "../components/NoListYet";
import { ProposalSection } from "../components/ProposalSection";
import { SetUpHint } from "../components/SetUpHint";
import { SheetMarks } from "../components/SheetMarks";
import { SsnSurplus } from "../components/SsnSurplus";
import { TouchedSection } from "../components/TouchedSection";
import type { Send } from "../send";
import { useCheckActs } from "../useCheckActs";

type Props = { readonly state: State; readonly send: Send; readonly onSetUp: () => void };

/** Everything that is wrong on the list, and what may be done about it. */
export function CheckView({ state, send, onSetUp }: Props) {
  const { month, check } = state;
  if (month === null || check === null) return null;
  if (month.review.book.tabs.length === 0) return <NoListYet title={checkWords.title} onSetUp={onSetUp} />;
  return <Checked state={state} month={month} check={check} send={send} onSetUp={onSetUp} />;
}

type CheckedProps = Props & { readonly month: MonthState; readonly check: CheckState };

function Checked({ state, month, check, send, onSetUp }: CheckedProps) {
  const [before] = useState(state.outcome);
  const [shown, setShown] = useState<ReadonlySet<Severity>>(() => new Set(severityOrder));
  const [grouping, setGrouping] = useState<Grouping>("kind");
  const { book } = month.review;
  const { findings, touched } = check;
  const { onShow, onShowRow, onFix, onCorrectAll, onKeepLess, onMark, onDecide, goOn, askedRef } = useCheckActs(
    book,
    send,
  );
  const layout = useMemo(() => checkLayout(findings), [findings]);
  const visible = useMemo(() => filterLayout(layout, shown), [layout, shown]);
  const touchedNow = useMemo(() => touchedRows({ touched, findings }), [touched, findings]);
  const busy = state.task.kind !== "idle";
  const acts = { busy, onShow, onFix };
  return (
    <>
      <CheckOutcome
        state={state}
        isNew={state.outcome !== before}
        onUndo={() => send({ kind: "undo" })}
        onGoOn={goOn}
      />
      {state.proposal !== null && (
        <ProposalSection proposal={state.proposal} askedRef={askedRef} busy={busy} send={send} />
      )}
      <CheckSummary
        counts={layout.counts}
        tabs={layout.tabs}
        unitTabs={book.tabs.length}
        shown={shown}
        onShown={setShown}
        grouping={grouping}
        onGrouping={setGrouping}
        busy={busy}
        onCheck={() => send({ kind: "check" })}
      />
      <TouchedSection rows={touchedNow} {...acts} />
      {state.setup?.begun === false && <SetUpHint onSetUp={onSetUp} />}
      {findings.length > 0 && (
        <FindingGroups layout={visible} grouping={grouping} {...acts} onCorrectAll={onCorrectAll} />
      )}
      <DuplicatesSection
        open={visible.open}
        decided={visible.decided}
        busy={busy}
        onShow={onShowRow}
        onDecide={onDecide}
      />
      {state.attendance !== null && <AttendanceSection attendance={state.attendance} send={send} />}
      <SsnSurplus surplus={check.ssnSurplus} busy={busy} onPropose={onKeepLess} />
      <SheetMarks check={check} busy={busy} onMark={onMark} onMerges={() => send({ kind: "lookForMerges" })} />
    </>
  );
}
