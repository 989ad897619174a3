import type { SameClient } from "../domain/findings/finding";
import type { FindingCode } from "../domain/findings/severities";
import type { SetupStep } from "../domain/setup/setupView";
import { describeCount } from "./counts";
import { nouns } from "./nouns";

const outcomes: Readonly<Record<SameClient, string>> = {
  reissued: "re-issued",
  twoUnits: "two units",
  differentPeople: "different people",
};

/** What plans are called on the Undo button and in the Log; never with personal data. */
export const planNames = {
  fix: (code: FindingCode, cells: number) =>
    `correction of ${describeCount(cells, nouns.cell)} (${code.replaceAll("-", " ").replace("ssn", "SSN").replace("email", "e-mail")})`,
  ssn: (cells: number) => `keeping less of the SSN in ${describeCount(cells, nouns.cell)}`,
  marks: (on: boolean) => (on ? "marks on the sheets" : "removal of the marks"),
  sameClient: (rows: number, outcome: SameClient | null) =>
    `decision about ${describeCount(rows, nouns.row)} (${outcome === null ? "taken back" : outcomes[outcome]})`,
  setUp: (step: SetupStep) => `set-up: ${step}`,
} as const;
