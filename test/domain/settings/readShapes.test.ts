import type { CellValue } from "../../../src/domain/values/cell";
import { inputOf, setupSheet } from "../../builders/setup";

const read = (...rows: CellValue[][]) => inputOf([setupSheet(...rows)]).reading;
const shape = "Who | Mail | Visits";

describe("[V10] columns of a report that a person named once", () => {
  it("are kept by their place and header, several of one shape", () => {
    const { settings, findings } = read(
      ["Report column", shape, "email", "2 Mail"],
      ["Report column", shape, "days", "3 Visits"],
      ["Report column", "x", "days", "1"],
    );
    expect(findings).toEqual([]);
    expect([...settings.shapes]).toEqual([
      [
        shape,
        [
          { header: "Mail", column: 1, meaning: "email" },
          { header: "Visits", column: 2, meaning: "days" },
        ],
      ],
      ["x", [{ header: "", column: 0, meaning: "days" }]],
    ]);
  });

  it.each<[string, string, CellValue[]]>([
    ["its name is blank", "setup-name Name", ["Report column", "", "days", "3 Visits"]],
    ["its meaning is blank", "setup-value Value", ["Report column", shape, "", "3 Visits"]],
    ["its column is no number", "setup-value Value 2", ["Report column", shape, "days", "Visits"]],
    ["its column is blank", "setup-value Value 2", ["Report column", shape, "days", ""]],
    ["its column is 0", "setup-value Value 2", ["Report column", shape, "days", "0 Visits"]],
  ])("[X1] are not taken where %s, and the cell is named", (_, fault, row) => {
    const { settings, findings } = read(row);
    expect(findings.map(({ code, column }) => `${code} ${column}`)).toEqual([fault]);
    expect([...settings.shapes]).toEqual([]);
  });
});

describe("[X1] a name that two rows of the sheet Setup say", () => {
  it.each<[string, CellValue[]]>([
    ["address to ignore", ["Ignore", "other@example.org"]],
    ["domain of staff", ["Staff", "county.example.gov"]],
    ["address of staff", ["Staff", "ann@county.example.gov"]],
  ])("is taken once, and the second row is named: %s", (_, row) => {
    expect(read(row, row).findings.map(({ row: at, code, column }) => [at, code, column])).toEqual([
      [3, "setup-repeated", "Name"],
    ]);
  });
});
