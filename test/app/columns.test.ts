import type { Session } from "../../src/app/session";
import type { ReportField } from "../../src/domain/usage/report";
import { cellOf, openBook, openSession } from "./sessionBook";

const headers = ["Nombre", "Correo de la persona", "Cuenta de visitas"];
const meanings: readonly (readonly [number, ReportField])[] = [
  [1, "email"],
  [2, "days"],
];

let session: Session;

beforeEach(async () => {
  await openBook();
  session = await openSession();
});

afterEach(() => session.close());

function foreignFile(period: string, anaDays: number): File {
  const lines = [
    headers,
    ["A", "ana@example.com", anaDays],
    ["B", "ben@example.com", 4],
    ["P", "pat@example.com", 0],
    ["K", "kim@example.com", 1],
  ];
  return new File([lines.map((line) => line.join(",")).join("\n")], `Informe ${period}.csv`);
}

function only() {
  const [brought] = session.state().reports;
  if (brought?.kind !== "read") throw new Error("The report was not read");
  return brought;
}

async function correctColumns(): Promise<void> {
  const columns = meanings.map(([column, field]) => ({ column, field, header: headers[column] ?? "" }));
  await session.send({ kind: "answer", report: only().id, answers: { columns } });
}

describe("columns corrected by hand", () => {
  test("[V10e] foreign headers are asked, and every header can be given a meaning", async () => {
    await session.send({ kind: "addFiles", files: [foreignFile("2026-08-01_2026-10-31", 0)] });
    expect(only().report).toMatchObject({ questions: ["columns"], headers });
    await correctColumns();
    expect(only().report).toMatchObject({ questions: [], hasDays: true, ignoredHeaders: ["Nombre"] });
    expect(session.state().month?.units[0]?.candidates.map(({ entry }) => entry.row)).toEqual([2, 4]);
  });

  test("[V10e] are remembered on Setup for the next report of the same shape", async () => {
    await session.send({ kind: "addFiles", files: [foreignFile("2026-08-01_2026-10-31", 0)] });
    await correctColumns();
    await session.send({ kind: "apply" });
    expect(cellOf(2, "Status")).toBe("Inactive");
    await session.close();
    session = await openSession();
    await session.send({ kind: "addFiles", files: [foreignFile("2026-11-01_2026-11-02", 3)] });
    expect(only().report).toMatchObject({ questions: [], hasDays: true });
  });

  test("[V10e] are written to Setup once", async () => {
    await session.send({ kind: "addFiles", files: [foreignFile("2026-08-01_2026-10-31", 0)] });
    await correctColumns();
    await session.send({ kind: "apply" });
    expect(session.state().month).toMatchObject({ unchanged: true });
    expect(session.state().month?.review.setupFindings).toEqual([]);
  });
});
