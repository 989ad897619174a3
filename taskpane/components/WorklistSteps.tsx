import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { guideView, stepCopies, type CopyKind } from "../../src/app/guideView";
import type { ClientFacts } from "../../src/domain/clients/clientFacts";
import type { Guide } from "../../src/domain/guides/guideSteps";
import type { Settings } from "../../src/domain/settings/settings";
import { stepWords } from "../../src/text/guideWords";
import { CopyField } from "./CopyField";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  link: { minHeight: "32px", display: "flex", alignItems: "center", width: "fit-content" },
});

/** What is the same for everybody; the rest is copied from each row. */
const shared: ReadonlySet<CopyKind> = new Set<CopyKind>(["license", "template", "title"]);

type Props = {
  readonly guide: Guide;
  readonly settings: Settings;
  /** Any client of the list. */
  readonly client: ClientFacts;
};

/** The steps of a guide in the county's words, once for all clients of a list, with what they copy for everybody. */
export function WorklistSteps({ guide, settings, client }: Props) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={stepWords.steps}>
      {guideView(guide, settings).map((step) => (
        <li key={step.id}>
          <Text>{step.words}</Text>
          {step.link !== null && (
            <Link className={styles.link} href={step.link.address} target="_blank" rel="noopener noreferrer">
              {stepWords.opens(step.link.name)}
            </Link>
          )}
          {stepCopies(step, client, "")
            .filter(({ kind }) => shared.has(kind))
            .map(({ kind, value }) => (
              <CopyField key={kind} label={stepWords.copies[kind]} value={value} />
            ))}
        </li>
      ))}
    </ol>
  );
}
