import type { SetupDrafts } from "../../src/app/setup/drafts";
import type { SetupFault, SetupStep, SetupView } from "../../src/domain/setup/setupView";
import { SetupColumnsForm } from "./SetupColumnsForm";
import { SetupCountyForm } from "./SetupCountyForm";
import { SetupGuidesForm } from "./SetupGuidesForm";
import { SetupTabsForm } from "./SetupTabsForm";
import { SetupUnitsForm } from "./SetupUnitsForm";

type Props = {
  readonly step: SetupStep;
  readonly view: SetupView;
  readonly drafts: SetupDrafts;
  readonly onDrafts: (drafts: SetupDrafts) => void;
  readonly faults: readonly SetupFault[];
  /** The tab for whose sake set-up was opened. */
  readonly at: string | null;
};

/** The form of one step. */
export function SetupForm({ step, view, drafts, onDrafts, faults, at }: Props) {
  const form = { view, faults };
  switch (step) {
    case "tabs":
      return <SetupTabsForm {...form} draft={drafts.tabs} onDraft={(tabs) => onDrafts({ ...drafts, tabs })} at={at} />;
    case "units":
      return <SetupUnitsForm {...form} draft={drafts.units} onDraft={(units) => onDrafts({ ...drafts, units })} />;
    case "columns":
      return (
        <SetupColumnsForm {...form} draft={drafts.columns} onDraft={(columns) => onDrafts({ ...drafts, columns })} />
      );
    case "county":
      return <SetupCountyForm {...form} draft={drafts.county} onDraft={(county) => onDrafts({ ...drafts, county })} />;
    case "guides":
      return <SetupGuidesForm {...form} draft={drafts.guides} onDraft={(guides) => onDrafts({ ...drafts, guides })} />;
  }
}
