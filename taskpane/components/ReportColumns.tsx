import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { readingsOf, type HeaderReading } from "../../src/app/headerReadings";
import type { ColumnReading, ReadReport, ReportField } from "../../src/domain/usage/report";
import { importWords } from "../../src/text/importWords";
import { reportFields, reportFieldWords } from "../../src/text/reportWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  field: { overflowWrap: "anywhere" },
  button: { minHeight: "44px", alignSelf: "flex-start" },
});

type Props = { readonly report: ReadReport; readonly onColumns: (columns: readonly ColumnReading[]) => void };

/** What each header was taken to mean, to be corrected by hand. */
export function ReportColumns({ report, onColumns }: Props) {
  const styles = useStyles();
  const [readings, setReadings] = useState<readonly HeaderReading[]>(() => readingsOf(report));
  const choose = (column: number, field: ReportField | null) =>
    setReadings(readings.map((reading) => (reading.column === column ? { ...reading, field } : reading)));
  const confirm = () =>
    onColumns(readings.flatMap(({ field, ...place }) => (field === null ? [] : [{ field, ...place }])));
  return (
    <div className={styles.root}>
      {readings.map(({ column, header, field }) => (
        <Field key={column} label={header} orientation="vertical" className={styles.field}>
          <Select
            value={field ?? ""}
            onChange={(_, data) => choose(column, reportFields.find((known) => known === data.value) ?? null)}
          >
            <option value="">{importWords.notUsed}</option>
            {reportFields.map((known) => (
              <option key={known} value={known}>
                {reportFieldWords[known]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Button className={styles.button} onClick={confirm}>
        {importWords.columnsConfirm}
      </Button>
    </div>
  );
}
