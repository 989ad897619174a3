import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { AgendaItem, AgendaKind, AgendaLine } from "../../src/domain/clients/agenda";
import { agendaWords, describeAgendaLine } from "../../src/text/agendaWords";
import type { AgendaSectionProps, ClientPlace, ClientWays } from "../clientPlace";
import { Disclosure } from "./Disclosure";
import { ChevronRight } from "./icons";
import { LongList } from "./LongList";
import { SeatsLine } from "./SeatsLine";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    justifyContent: "flex-start",
    minHeight: "44px",
    width: "100%",
    maxWidth: "none",
    paddingInline: 0,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    // A contrast theme draws the border of every button.
    "@media (forced-colors: active)": { paddingInline: tokens.spacingHorizontalS },
  },
  way: { color: tokens.colorBrandForegroundLink },
  where: { color: tokens.colorNeutralForeground2, whiteSpace: "pre-wrap" },
});

/** Where several entries of one kind are worked off together; the others are opened one by one. */
const worklists: Readonly<Partial<Record<AgendaKind, ClientPlace>>> = {
  toRevoke: { kind: "revokeMany" },
  requestOpen: { kind: "issueMany", of: "requests" },
  licenseUnfinished: { kind: "issueMany", of: "unfinished" },
  decisionDue: { kind: "decideMany" },
};

/** What waits for a person today, the most pressing first, and how many licenses are free. Each line opens its place. */
export function AgendaSection({ agenda: { lines, seats }, onPlace, onClient }: AgendaSectionProps) {
  const styles = useStyles();
  return (
    <Section title={agendaWords.title}>
      {lines.length === 0 ? (
        <Text>{agendaWords.nothing}</Text>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line.kind}>
              <Line line={line} onPlace={onPlace} onClient={onClient} />
            </li>
          ))}
        </ul>
      )}
      <SeatsLine seats={seats} />
    </Section>
  );
}

function Line({ line: { kind, items }, onPlace, onClient }: ClientWays & { readonly line: AgendaLine }) {
  const words = describeAgendaLine(kind, items.length);
  const place = worklists[kind];
  const [first, ...more] = items;
  if (first === undefined) return null;
  if (more.length === 0) return <Way words={words} kind={kind} item={first} onPress={() => onClient(first)} />;
  if (place !== undefined) return <Way words={words} onPress={() => onPlace(place)} />;
  return (
    <Disclosure title={words}>
      <LongList items={items} keyOf={({ tab, rowKey }) => `${tab} ${rowKey}`} atFirst={10}>
        {(item) => <Way words="" kind={kind} item={item} onPress={() => onClient(item)} />}
      </LongList>
    </Disclosure>
  );
}

type WayProps = {
  /** What it is about; "" where that was said above. */
  readonly words: string;
  readonly onPress: () => void;
  readonly kind?: AgendaKind;
  readonly item?: AgendaItem;
};

function Way({ words, kind, item, onPress }: WayProps) {
  const styles = useStyles();
  const day = kind === undefined || item === undefined ? "" : agendaWords.day(kind, item.on);
  const where = item === undefined ? "" : [agendaWords.item(item), ...(day === "" ? [] : [day])].join(", ");
  return (
    <Button appearance="subtle" className={styles.line} icon={<ChevronRight />} onClick={onPress}>
      <span>
        <span className={styles.way}>{words === "" ? where : words}</span>
        {words !== "" && where !== "" && <span className={styles.where}>{`\n${where}`}</span>}
      </span>
    </Button>
  );
}
