import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { AgendaItem, AgendaKind, AgendaLine } from "../../src/domain/clients/agenda";
import { agendaWords, describeAgendaLine, describeAttendanceMistakes } from "../../src/text/agendaWords";
import type { AgendaSectionProps, ClientPlace, ClientWays } from "../clientPlace";
import { ChevronDown, ChevronRight, ChevronUp } from "./icons";
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
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  where: { color: tokens.colorNeutralForeground2 },
  choice: { paddingInlineStart: tokens.spacingHorizontalM, paddingBlockEnd: tokens.spacingVerticalS },
});

/** Where several entries of one kind are worked off together; the others are opened one by one. */
const worklists: Readonly<Partial<Record<AgendaKind, ClientPlace>>> = {
  toRevoke: { kind: "revokeMany" },
  requestOpen: { kind: "issueMany", of: "requests" },
  licenseUnfinished: { kind: "issueMany", of: "unfinished" },
  decisionDue: { kind: "decideMany" },
};

/** Where a client of a line opens, where it is not the card. */
const placeOf: Readonly<Partial<Record<AgendaKind, ClientPlace>>> = {
  intervalEnding: { kind: "guide", of: "interval" },
};

/** What waits for a person today, the most pressing first, and how many licenses are free. Each line opens its place. */
export function AgendaSection({ agenda: { lines, seats }, attendance, onPlace, onClient }: AgendaSectionProps) {
  const styles = useStyles();
  const mistakes = new Set(attendance?.findings.flatMap(({ severity, row }) => (severity === "error" ? [row] : [])))
    .size;
  return (
    <Section title={agendaWords.title}>
      {lines.length === 0 && mistakes === 0 ? (
        <Text>{agendaWords.nothing}</Text>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line.kind}>
              <Line line={line} onPlace={onPlace} onClient={onClient} />
            </li>
          ))}
          {mistakes > 0 && (
            <li>
              <Way
                words={describeAttendanceMistakes(mistakes)}
                icon={<ChevronRight />}
                onPress={() => onPlace({ kind: "attendance" })}
              />
            </li>
          )}
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
  if (more.length === 0)
    return (
      <Way
        words={words}
        where={whereOf(kind, first)}
        icon={<ChevronRight />}
        onPress={() => onClient(first, placeOf[kind])}
      />
    );
  if (place !== undefined) return <Way words={words} icon={<ChevronRight />} onPress={() => onPlace(place)} />;
  return <Choice words={words} kind={kind} items={items} onClient={onClient} />;
}

type ChoiceProps = AgendaLine & { readonly words: string; readonly onClient: ClientWays["onClient"] };

/** Several rows that are opened one by one: the line shows them. */
function Choice({ words, kind, items, onClient }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Way
        words={words}
        icon={isOpen ? <ChevronUp /> : <ChevronDown />}
        opens={{ id, isOpen }}
        onPress={() => setIsOpen(!isOpen)}
      />
      <div id={id} className={isOpen ? styles.choice : undefined}>
        {isOpen && (
          <LongList items={items} keyOf={({ tab, rowKey }) => `${tab} ${rowKey}`} atFirst={10}>
            {(item) => (
              <Way words={whereOf(kind, item)} icon={<ChevronRight />} onPress={() => onClient(item, placeOf[kind])} />
            )}
          </LongList>
        )}
      </div>
    </>
  );
}

type WayProps = {
  readonly words: string;
  readonly where?: string;
  readonly icon: ReactElement;
  /** What the press shows or hides, where it leads nowhere. */
  readonly opens?: { readonly id: string; readonly isOpen: boolean };
  readonly onPress: () => void;
};

function Way({ words, where, icon, opens, onPress }: WayProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.line}
      icon={icon}
      iconPosition="after"
      {...(opens !== undefined && { "aria-expanded": opens.isOpen, "aria-controls": opens.id })}
      onClick={onPress}
    >
      <span className={styles.words}>
        <span className={styles.way}>{words}</span>
        {where !== undefined && <span className={styles.where}>{where}</span>}
      </span>
    </Button>
  );
}

function whereOf(kind: AgendaKind, item: AgendaItem): string {
  const day = agendaWords.day(kind, item.on);
  return [agendaWords.item(item), ...(day === "" ? [] : [day])].join(", ");
}
