import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { CheckLayout } from "../../src/app/checkLayout";
import { severityOrder, type FixCount, type KindGroup, type TabGroup } from "../../src/app/findingGroups";
import type { FindingCode } from "../../src/domain/findings/severities";
import { checkWords, severityTitles } from "../../src/text/checkWords";
import { describeNumber } from "../../src/text/counts";
import { describeCode } from "../../src/text/findingWords";
import { Disclosure } from "./Disclosure";
import { KindList, RowList } from "./FindingList";
import type { FindingActs } from "./FindingRow";
import { Section } from "./Section";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { display: "flex", flexGrow: 1, justifyContent: "space-between", gap: tokens.spacingHorizontalS, minWidth: 0 },
  count: { fontVariantNumeric: "tabular-nums" },
  all: { minHeight: "44px", maxWidth: "100%", alignSelf: "flex-start", textAlign: "start" },
  fixes: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
});

/** How findings are put together. */
export type Grouping = "kind" | "tab";

/** Asks for the certain corrections of a kind, on one tab or on all. */
export type ProposeFixes = (code: FindingCode, tab: string | null) => void;

/** Which groups are open, by what they are called: one that is gone and comes back is as it was. */
type Opened = { readonly opened: ReadonlySet<string>; readonly onOpened: (name: string, open: boolean) => void };

type Acts = FindingActs & { readonly onCorrectAll: ProposeFixes };
type Props = Acts & { readonly layout: CheckLayout; readonly grouping: Grouping };

/** What was found, duplicates apart, in groups that open on request. Where a filter leaves nothing at all, it says so. */
export const FindingGroups = memo(function FindingGroups({ layout, grouping, ...acts }: Props) {
  const { kinds, open, decided } = layout;
  const [opened, setOpened] = useState<ReadonlySet<string>>(nothingOpened);
  const onOpened = (name: string, isOpen: boolean) =>
    setOpened((before) => new Set(isOpen ? [...before, name] : [...before].filter((known) => known !== name)));
  const all = { ...acts, opened, onOpened };
  if (kinds.length === 0 && open.length + decided.length > 0) return null;
  return (
    <Section title={checkWords.found}>
      {kinds.length === 0 && <Text>{checkWords.nothingShown}</Text>}
      {grouping === "kind"
        ? severityOrder.map((severity) => (
            <Kinds key={severity} kinds={kinds.filter((kind) => kind.severity === severity)} {...all} />
          ))
        : layout.byTab.map((group) => <Tab key={group.tab} group={group} {...all} />)}
    </Section>
  );
});

function Kinds({
  kinds,
  opened,
  onOpened,
  onCorrectAll,
  ...acts
}: Acts & Opened & { readonly kinds: readonly KindGroup[] }) {
  const styles = useStyles();
  const [first] = kinds;
  if (first === undefined) return null;
  return (
    <div>
      <h3 className={styles.heading}>
        <SeverityMark severity={first.severity} />
        {severityTitles[first.severity]}
      </h3>
      {kinds.map(({ code, findings, cells }) => (
        <Disclosure
          key={code}
          title={<Title words={describeCode(code)} count={findings.length} />}
          startsOpen={opened.has(code)}
          onToggle={(isOpen) => onOpened(code, isOpen)}
        >
          <KindList findings={findings} {...acts}>
            {cells > 1 && (
              <Button className={styles.all} disabledFocusable={acts.busy} onClick={() => onCorrectAll(code, null)}>
                {checkWords.correctAll(cells)}
              </Button>
            )}
          </KindList>
        </Disclosure>
      ))}
    </div>
  );
}

function Tab({ group, opened, onOpened, onCorrectAll, ...acts }: Acts & Opened & { readonly group: TabGroup }) {
  const { tab, findings, fixes } = group;
  const styles = useStyles();
  const several = fixes.filter(({ cells }) => cells > 1);
  const label = ({ cells, code }: FixCount) => checkWords.correctKind(cells, describeCode(code));
  return (
    <Disclosure
      title={<Title words={tab} count={findings.length} />}
      startsOpen={opened.has(tab)}
      onToggle={(isOpen) => onOpened(tab, isOpen)}
    >
      {several.length > 0 && (
        <div className={styles.fixes}>
          {several.map((fix) => (
            <Button
              key={fix.code}
              className={styles.all}
              disabledFocusable={acts.busy}
              onClick={() => onCorrectAll(fix.code, tab)}
            >
              {label(fix)}
            </Button>
          ))}
        </div>
      )}
      <RowList findings={findings} {...acts} />
    </Disclosure>
  );
}

function Title({ words, count }: { readonly words: string; readonly count: number }) {
  const styles = useStyles();
  return (
    <span className={styles.title}>
      <span>{words}</span> <span className={styles.count}>{describeNumber(count)}</span>
    </span>
  );
}

const nothingOpened: ReadonlySet<string> = new Set();
