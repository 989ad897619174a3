import { zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { decodeText } from "../../../src/app/files/decodeText";
import { openReport } from "../../../src/app/files/openReport";
import { openPaste } from "../../../src/app/files/openText";
import type { ReportSource } from "../../../src/domain/usage/report";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function opened(name: string, bytes: Uint8Array): Promise<ReportSource> {
  const report = await openReport({ name, bytes });
  if ("refused" in report) throw new Error(report.refused);
  return report;
}

describe("opening a report file", () => {
  it("looks at the content, not at the name", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "One", rows: [["Email"], ["a@example.com"]] }] });
    expect((await opened("report.csv", bytes)).sheets[0]?.rows).toEqual([["Email"], ["a@example.com"]]);
    expect((await opened("report.xlsx", utf8("Email,Days\n"))).sheets[0]?.rows).toEqual([["Email", "Days"]]);
  });

  it.each([
    ["an old .xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ["a PDF", utf8("%PDF-1.7")],
    ["bytes that are no text", Uint8Array.from([1, 2, 3, 0, 0, 9, 0, 0, 7, 0, 0, 0])],
    ["a zip that is no workbook", zipSync({ "word/document.xml": utf8("<document/>") })],
    ["a damaged zip", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0])],
    ["XML", utf8('<?xml version="1.0"?><Workbook/>')],
  ])("[section 5] refuses %s as unreadable", async (_, bytes) => {
    expect(await openReport({ name: "x.csv", bytes })).toEqual({ refused: "unreadable", file: "x.csv" });
  });

  it.each(["<!DOCTYPE html><p>", "\ufeff <html>", "<table><tr>", "MIME-Version: 1.0\nContent-Type: multipart/related"])(
    "[V10b] refuses a web page, %s",
    async (text) => {
      expect(await openReport({ name: "x.xls", bytes: utf8(text) })).toEqual({ refused: "html", file: "x.xls" });
    },
  );

  it("[section 5] refuses more than 25 MB, a row of more than 10,000 cells, and a package packed tighter than 100 to 1", async () => {
    const large = { name: "x.csv", bytes: new Uint8Array(25 * 1024 * 1024 + 1) };
    const wide = { name: "x.csv", bytes: utf8(",".repeat(10_001)) };
    const tight = { name: "x.xlsx", bytes: zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(20_000_000) }) };
    for (const file of [large, wide, tight])
      expect(await openReport(file)).toEqual({ refused: "too-large", file: file.name });
  });

  it("keeps error cells as text, truth values, and numbers stored as text", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "One", rows: [["#DIV/0!", true, "00123", null, 1.5]] }] });
    expect((await opened("x.xlsx", bytes)).sheets[0]?.rows).toEqual([["#DIV/0!", true, "00123", "", 1.5]]);
  });

  it.each(["1900", "1904"] as const)(
    "gives dates as serials of the 1900 system from a %s workbook",
    async (dateSystem) => {
      const rows = [[new Date(Date.UTC(2026, 9, 31)), new Date(Date.UTC(2026, 9, 31, 18))]];
      const bytes = await writeXlsx({ sheets: [{ name: "One", rows }], dateSystem });
      expect((await opened("x.xlsx", bytes)).sheets[0]?.rows).toEqual([[46326, 46326.75]]);
    },
  );

  it("puts hidden sheets behind the visible ones and counts hidden rows", async () => {
    const hidden = { name: "Old", rows: [["Email"]], hidden: true };
    const shown = { name: "New", rows: [["Email"], ["a"], ["b"]], rowDefs: new Map([[1, { hidden: true }]]) };
    const { sheets } = await opened("x.xlsx", await writeXlsx({ sheets: [hidden, shown] }));
    expect(sheets.map(({ name, hiddenRows }) => [name, hiddenRows])).toEqual([
      ["New", 1],
      ["Old", 0],
    ]);
  });
});

describe("pasted cells", () => {
  it("have tabs between them, and a longer row is no damage", () => {
    expect(openPaste("Email\tDays\r\na@example.com\t3\tnote\r\n", "Pasted")).toEqual({
      file: "Pasted",
      sheets: [
        {
          name: "",
          rows: [
            ["Email", "Days"],
            ["a@example.com", "3", "note"],
          ],
          brokenRows: new Set(),
        },
      ],
    });
  });

  it("without tabs are separated text", () => {
    expect(openPaste("Email;Days\na@example.com;3", "Pasted")).toMatchObject({
      sheets: [
        {
          rows: [
            ["Email", "Days"],
            ["a@example.com", "3"],
          ],
          separated: true,
        },
      ],
    });
  });
});

describe("decoding", () => {
  it.each([
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0xc3, 0xa9]],
    ["UTF-8 without", [0xc3, 0xa9]],
    ["UTF-16LE with a mark", [0xff, 0xfe, 0xe9, 0]],
    ["UTF-16BE with a mark", [0xfe, 0xff, 0, 0xe9]],
    ["windows-1252", [0xe9]],
  ])("[V7] reads %s", (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe("é");
  });

  it("[V7] knows the curly apostrophe and the euro of windows-1252", () => {
    expect(decodeText(Uint8Array.from([0x92, 0x80]))).toBe("’€");
  });

  it("makes every line end one", () => {
    expect(decodeText(utf8("a\r\nb\rc\n"))).toBe("a\nb\nc\n");
  });
});
