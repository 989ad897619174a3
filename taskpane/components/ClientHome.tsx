import { Button, CompoundButton, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Worklists } from "../../src/domain/clients/worklists";
import { clientPlaceWords, clientWords } from "../../src/text/clientWords";
import { describeNumber } from "../../src/text/counts";
import type { ClientPlace, PlaceProps } from "../clientPlace";
import { ClientLine } from "./ClientLine";
import { ClientSearch } from "./ClientSearch";
import { useClientStyles } from "./clientStyles";
import { HoursHome } from "./HoursHome";
import { ChevronRight } from "./icons";
import { PlaceHeading } from "./PlaceHeading";
import { ReportEntry } from "./ReportEntry";
import { Section } from "./Section";

const useStyles = makeStyles({
  begin: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  beginButton: { maxWidth: "none", minWidth: 0, justifyContent: "flex-start", textAlign: "start" },
  work: {
    width: "100%",
    maxWidth: "none",
    minHeight: "44px",
    justifyContent: "space-between",
    textAlign: "start",
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  workWords: { display: "flex", flexGrow: 1, justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  count: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  switch: { marginInlineStart: "-8px" },
});

type Props = PlaceProps & {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly follows: boolean;
  readonly onFollows: (follows: boolean) => void;
};

/** Where the Client tab begins: find a client, begin something, go on with what waits. */
export function ClientHome({ state, search, onSearch, follows, onFollows, onPlace, onClient }: Props) {
  const shared = useClientStyles();
  const styles = useStyles();
  const { month, client, noEntrySelected, worklists } = state;
  const selected = follows ? (client?.facts ?? null) : null;
  if (month === null) return <PlaceHeading>{clientPlaceWords.home}</PlaceHeading>;
  return (
    <div className={shared.place}>
      <PlaceHeading>{clientPlaceWords.home}</PlaceHeading>
      <ClientSearch month={month} text={search} onText={onSearch} onOpen={onClient} />
      <div className={shared.tight}>
        <Button className={shared.button} onClick={() => onClient("selected")}>
          {clientWords.showSelected}
        </Button>
        <Switch
          className={styles.switch}
          label={clientWords.follow}
          checked={follows}
          onChange={(_, data) => onFollows(data.checked)}
        />
        <Text size={200} className={shared.hint}>
          {clientWords.followHint}
        </Text>
        {follows && noEntrySelected && <Text size={200}>{clientWords.noEntry}</Text>}
        {selected !== null && <ClientLine facts={selected} onOpen={() => onPlace({ kind: "client" })} />}
      </div>
      <Section title={clientWords.begin}>
        <div className={styles.begin}>
          <CompoundButton
            size="small"
            className={styles.beginButton}
            secondaryContent={clientWords.newRequestHow}
            onClick={() => onPlace({ kind: "request", again: null })}
          >
            {clientWords.newRequest}
          </CompoundButton>
          <CompoundButton
            size="small"
            className={styles.beginButton}
            secondaryContent={clientWords.stopHow}
            onClick={() => onPlace({ kind: "stop" })}
          >
            {clientWords.stop}
          </CompoundButton>
        </div>
      </Section>
      {worklists !== null && (
        <Section title={clientWords.waiting}>
          <Waiting worklists={worklists} onPlace={onPlace} />
        </Section>
      )}
      {state.attendance !== null && <HoursHome attendance={state.attendance} onPlace={onPlace} />}
      <ReportEntry onPlace={onPlace} />
    </div>
  );
}

const lists: readonly (readonly [keyof Worklists, ClientPlace])[] = [
  ["requests", { kind: "issueMany", of: "requests" }],
  ["unfinished", { kind: "issueMany", of: "unfinished" }],
  ["candidates", { kind: "decideMany" }],
  ["toRevoke", { kind: "revokeMany" }],
];

function Waiting({ worklists, onPlace }: { readonly worklists: Worklists } & Pick<PlaceProps, "onPlace">) {
  const shared = useClientStyles();
  const styles = useStyles();
  const waiting = lists.filter(([list]) => worklists[list].length > 0);
  if (waiting.length === 0) return <Text>{clientWords.nothingWaiting}</Text>;
  return (
    <ul className={shared.list}>
      {waiting.map(([list, place]) => (
        <li key={list}>
          <Button
            appearance="subtle"
            className={styles.work}
            icon={<ChevronRight />}
            iconPosition="after"
            onClick={() => onPlace(place)}
          >
            <span className={styles.workWords}>
              <span>{clientWords.worklists[list]}</span>{" "}
              <span className={styles.count}>{describeNumber(worklists[list].length)}</span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
