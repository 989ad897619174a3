import { Badge, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { withEntry, type SetupDrafts } from "../../src/app/setup/drafts";
import { faultAt } from "../../src/app/setup/faultAt";
import { headerLines, isUnit } from "../../src/app/setup/tabsStep";
import { countyTitles } from "../../src/domain/fields/field";
import type { SetupTab } from "../../src/domain/setup/setupView";
import { tabsWords } from "../../src/text/setupWords";
import { SetupCard } from "./SetupCard";
import type { SetupFormProps } from "./setupFields";
import { SetupHeaders } from "./SetupHeaders";
import { SetupWrong } from "./SetupWrong";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    paddingInline: tokens.spacingHorizontalS,
    paddingBlockEnd: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  facts: { color: tokens.colorNeutralForeground2, paddingInlineStart: tokens.spacingHorizontalS },
  missing: { paddingInlineStart: tokens.spacingHorizontalS },
});

type Props = SetupFormProps<SetupDrafts["tabs"]> & { readonly tab: SetupTab; readonly startsOpen: boolean };

/** One worksheet: whether it is a unit tab, what was found on it, and how its headers are read. */
export function SetupTabCard({ tab, startsOpen, ...form }: Props) {
  const styles = useStyles();
  const { view, draft, onDraft, faults } = form;
  const chosen = isUnit(draft, tab);
  const { read, unread } = headerLines(draft, tab);
  const fault = faultAt(faults, "header", tab.name, ...tab.headers.map(({ header }) => header));
  const entries = tab.found === "unit" ? `, ${tabsWords.entries(tab.entries)}` : "";
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Checkbox
          label={{ children: tab.name }}
          aria-label={tabsWords.isUnit(tab.name)}
          size="large"
          checked={chosen}
          onChange={(_, data) => onDraft({ ...draft, units: withEntry(draft.units, tab.name, data.checked === true) })}
        />
        {view.newTabs.includes(tab.name) && view.begun && <Badge appearance="tint">{tabsWords.newHere}</Badge>}
      </div>
      <Text size={200} className={styles.facts}>
        {tabsWords.found[tab.found]}
        {entries}
      </Text>
      {chosen && tab.missing.length > 0 && (
        <Text size={200} className={styles.missing}>
          {tabsWords.missing(tab.missing.map((field) => countyTitles[field]))}
        </Text>
      )}
      {chosen && tab.headers.length > 0 && (
        <SetupCard
          title={tabsWords.headersOf(read.length, unread.length)}
          spokenTitle={tabsWords.headersTitle(tab.name)}
          startsOpen={startsOpen}
          mustOpen={fault !== undefined}
        >
          {fault !== undefined && <SetupWrong fault={fault} />}
          <SetupHeaders {...form} tab={tab} />
        </SetupCard>
      )}
    </div>
  );
}
