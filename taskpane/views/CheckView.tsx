import { useCallback, useMemo, useState } from "react";
import { checkLayout, filterLayout } from "../../src/app/checkLayout";
import { severityOrder } from "../../src/app/findingGroups";
import { findingTarget } from "../../src/app/findingTarget";
import type { CheckState, MonthState, State } from "../../src/app/state";
import { touchedRows } from "../../src/app/touchedRows";
import type { Finding } from "../../src/domain/findings/finding";
import type { Severity } from "../../src/domain/findings/severities";
import { CheckOutcome } from "../components/CheckOutcome";
import { CheckSummary } from "../components/CheckSummary";
import { DuplicatesSection, type Decide } from "../components/DuplicatesSection";
import { FindingGroups, type Grouping, type ProposeFixes } from "../components/FindingGroups";
import { NoListYet } from "../components/NoListYet";
import { ProposalSection } from "../components/ProposalSection";
import { SetUpHint } from "../components/SetUpHint";
import { SheetMarks } from "../components/SheetMarks";
import { SsnSurplus } from "../components/SsnSurplus";
import { TouchedSection } from "../components/TouchedSection";
import type { ReturnToList } from "../listPlace";
import type { Send } from "../send";

type Props = { readonly state: State; readonly send: Send; readonly onSetUp: () => void };

/** Everything that is wrong on the list, and what may be done about it. */
export function CheckView({ state, send, onSetUp }: Props) {
  const { month, check } = state;
  if (month === null || check === null) return null;
  if (month.review.book.tabs.length === 0) return <NoListYet onSetUp={onSetUp} />;
  return <Checked state={state} month={month} check={check} send={send} onSetUp={onSetUp} />;
}

type CheckedProps = Props & { readonly month: MonthState; readonly check: CheckState };

function Checked({ state, month, check, send, onSetUp }: CheckedProps) {
  const [shown, setShown] = useState<ReadonlySet<Severity>>(() => new Set(severityOrder));
  const [grouping, setGrouping] = useState<Grouping>("kind");
  const [goOn, setGoOn] = useState<{ readonly back: ReturnToList } | null>(null);
  const busy = state.task.kind !== "idle";
  const { book } = month.review;
  const { findings, touched } = check;
  const layout = useMemo(() => checkLayout(findings), [findings]);
  const visible = useMemo(() => filterLayout(layout, shown), [layout, shown]);
  const touchedNow = useMemo(() => touchedRows({ touched, findings }), [touched, findings]);
  const onShow = useCallback(
    (found: Finding) => send({ kind: "show", target: findingTarget(found, book) }),
    [send, book],
  );
  const onShowRow = useCallback<(place: { tab: string; row: number }) => void>(
    ({ tab, row }) => send({ kind: "show", target: { tab, row } }),
    [send],
  );
  const onFix = useCallback(
    ({ code, tab, row, field }: Finding, back: ReturnToList) => {
      if (field === "row") return;
      setGoOn({ back });
      send({ kind: "fix", place: { code, tab, row, field } });
    },
    [send],
  );
  const onCorrectAll = useCallback<ProposeFixes>(
    (code, tab) => {
      setGoOn(null);
      send({ kind: "proposeFixes", code, tab });
    },
    [send],
  );
  const onDecide = useCallback<Decide>(
    (places, outcome) => {
      setGoOn(null);
      send({ kind: "decideSameClient", places, outcome });
    },
    [send],
  );
  const acts = { busy, onShow, onFix };
  return (
    <>
      <CheckOutcome state={state} onUndo={() => send({ kind: "undo" })} onGoOn={goOn?.back ?? null} />
      {state.proposal !== null && <ProposalSection proposal={state.proposal} busy={busy} send={send} />}
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
      <SsnSurplus surplus={check.ssnSurplus} busy={busy} onPropose={(tab) => send({ kind: "proposeSsn", tab })} />
      <SheetMarks check={check} busy={busy} send={send} />
    </>
  );
}
