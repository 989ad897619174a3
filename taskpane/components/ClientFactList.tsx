import { makeStyles, tokens } from "@fluentui/react-components";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import type { FieldKey } from "../../src/domain/fields/field";
import { cardWords } from "../../src/text/clientWords";
import { describeCell } from "../../src/text/cellWords";
import { describeDay } from "../../src/text/dates";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  pair: { display: "contents" },
  title: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere", userSelect: "text" },
});

/** What the row says of the client, field by field; never anything of the SSN. */
export function ClientFactList({ facts }: { readonly facts: ClientFacts }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {factsOf(facts).map(([title, value]) => (
        <div key={title} className={styles.pair}>
          <dt className={styles.title}>{title}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf({ entry, consent, activationDue }: ClientFacts): readonly (readonly [string, string])[] {
  const { dateIssued, cells, revokedOn, revoked } = entry;
  const email = textOf(cells.email, "email");
  return [
    [cardWords.email, `${email}${verifiedText(email, cells.emailVerified, consent)}`],
    [cardWords.caseNumber, textOf(cells.caseNumber, "caseNumber")],
    [cardWords.worker, textOf(cells.workerNumber, "workerNumber")],
    [cardWords.consent, consentText(consent)],
    [cardWords.license, dateIssued === null ? cardWords.notIssued : cardWords.issued(dateIssued)],
    ...given(cardWords.activation, activationText(entry, activationDue)),
    ...given(cardWords.group, cells.group === undefined ? null : textOf(cells.group, "group")),
    ...given(cardWords.decision, decisionText(entry)),
    ...(revoked ? [[cardWords.revoked, revokedText(revokedOn, cells.revokeReason)] as const] : []),
  ];
}

type Cell = ClientFacts["entry"]["cells"][FieldKey];

function textOf(cell: Cell, field: FieldKey): string {
  return cell === undefined || String(cell).trim() === "" ? cardWords.blank : describeCell(field, cell);
}

function given(title: string, value: string | null): readonly (readonly [string, string])[] {
  return value === null || value === cardWords.blank ? [] : [[title, value]];
}

function consentText({ state, on, by }: ClientFacts["consent"]): string {
  if (on === null) return cardWords.noConsent;
  const said = by === null ? describeDay(on) : `${describeDay(on)}, ${describeCell("consentBy", by)}`;
  return state === "there" ? said : `${said} (${cardWords.consentUnclear})`;
}

/** Whether the address is verified; nothing on tabs that never asked. */
function verifiedText(email: string, cell: Cell, { emailVerified }: ClientFacts["consent"]): string {
  if (email === cardWords.blank || (cell === undefined && !emailVerified)) return "";
  return ` (${emailVerified ? cardWords.verified : cardWords.notVerified})`;
}

function activationText(
  { activation, activatedOn, cells }: ClientFacts["entry"],
  due: ClientFacts["activationDue"],
): string | null {
  if (activatedOn !== null) return describeDay(activatedOn);
  if (activation === "activated") return cardWords.activated;
  const said = textOf(cells.activation, "activation");
  const parts = [...(said === cardWords.blank ? [] : [said]), ...(due === null ? [] : [cardWords.due(due)])];
  return parts.length === 0 ? null : parts.join(". ");
}

function decisionText({ cells, contactedOn, holdUntil, holdReason }: ClientFacts["entry"]): string | null {
  const decision = textOf(cells.decision, "decision");
  if (decision === cardWords.blank) return null;
  const parts = [
    decision,
    ...(holdUntil === null ? [] : [cardWords.until(holdUntil)]),
    ...(holdReason === null ? [] : [describeCell("holdReason", holdReason)]),
    ...(contactedOn === null ? [] : [cardWords.contacted(contactedOn)]),
  ];
  return parts.join(", ");
}

function revokedText(on: number | null, reason: Cell): string {
  const why = textOf(reason, "revokeReason");
  const parts = [...(on === null ? [] : [describeDay(on)]), ...(why === cardWords.blank ? [] : [why])];
  return parts.length === 0 ? cardWords.yes : parts.join(", ");
}
