import { strToU8, zipSync } from "fflate";
import { documentLinks } from "../../.ci/gates/documentLinks";
import { caseClashes, fileNames } from "../../.ci/gates/fileNames";
import type { Gate } from "../../.ci/gates/gate";
import { hiddenCharacters } from "../../.ci/gates/hiddenCharacters";
import { machineTraces } from "../../.ci/gates/machineTraces";
import { mailDomains } from "../../.ci/gates/mailDomains";
import { possibleSsns } from "../../.ci/gates/possibleSsns";
import { workbookTexts } from "../../.ci/gates/workbookTexts";

/** Lines of the text that the gate stops. The samples are put together here, so that this file passes the gates itself. */
function stopped(gate: Gate, text: string, path = "test/domain/sample.ts"): number[] {
  return gate({ path, text }).map(({ line }) => line);
}

const folder = (name: string) => `const path = "/${name}/somebody/project";`;
const ssn = (...parts: string[]) => parts.join("-");
const mail = (domain: string) => `jo@${domain}`;

describe("the gate for hidden characters", () => {
  it.each(["\u200b", "\u202e", "\u2066", "\u00a0", "\u00ad", "\ufeff", "\u0007"])("stops %j", (character) => {
    expect(stopped(hiddenCharacters, `a\nb${character}c`)).toEqual([2]);
  });

  it("lets pass what can be seen, and the escape of what cannot", () => {
    expect(stopped(hiddenCharacters, "Nu\u00f1ez \u2013 \\u200b\tx")).toEqual([]);
  });
});

describe("the gate for traces of a machine", () => {
  it.each([folder("home"), folder("root"), folder("work"), folder("Users"), ["C:", "Users", "somebody"].join("\\")])(
    "stops %j",
    (line) => {
      expect(stopped(machineTraces, line)).toEqual([1]);
    },
  );

  it("stops the host of a package registry", () => {
    expect(stopped(machineTraces, ["https://reg", "istry.example.org/x.tgz"].join(""))).toEqual([1]);
  });

  it("lets addresses and paths of the repository pass", () => {
    expect(stopped(machineTraces, 'import "../src/work/x"; // https://learn.microsoft.com/office/home/x')).toEqual([]);
  });
});

describe("the gate for possible SSNs", () => {
  it.each([
    ssn("212", "34", "5678"),
    `"${ssn("212", "34", "5678")}"`,
    ["212", "34", "5678"].join(" "),
    ["212", "34", "5678"].join(""),
  ])("stops %s", (text) => {
    expect(stopped(possibleSsns, `ssn: ${text}`)).toEqual([1]);
  });

  it.each([
    "900-00-1234",
    "000-12-3456",
    "666-12-3456",
    "212-00-5678",
    "212-34-0000",
    "078-05-1120",
    "2026-10-31",
    "1234567890",
  ])("lets %s pass", (text) => {
    expect(stopped(possibleSsns, `ssn: ${text}`)).toEqual([]);
  });

  it("takes nine digits in a source file for a number", () => {
    expect(stopped(possibleSsns, `limit = ${["212", "34", "5678"].join("")}`, "src/domain/values/limit.ts")).toEqual(
      [],
    );
  });
});

describe("the gate for mail domains", () => {
  it("stops an address that somebody could own", () => {
    expect(stopped(mailDomains, mail("gmail.com"))).toEqual([1]);
  });

  it.each(["example.com", "sub.example.org", "county.example", "county.example.gov"])("lets %s pass", (domain) => {
    expect(stopped(mailDomains, mail(domain))).toEqual([]);
  });
});

describe("a workbook before the gates", () => {
  it("is read cell by cell, shared texts and numbers alike", () => {
    const book = zipSync({
      "xl/sharedStrings.xml": strToU8(`<sst><si><t xml:space="preserve">${mail("gmail.com")}</t></si></sst>`),
      "xl/worksheets/sheet1.xml": strToU8(`<c><v>${["212", "34", "5678"].join("")}</v></c>`),
    });
    const text = workbookTexts(book);
    expect(stopped(mailDomains, text)).toEqual([1]);
    expect(stopped(possibleSsns, text)).toEqual([2]);
  });
});

describe("the gate for names of files", () => {
  it.each(["src/app/utils.ts", "src/domain/common/day.ts", "src/text/index.ts", "workbench/page/helpers/x.tsx"])(
    "stops %s",
    (path) => {
      expect(stopped(fileNames, "", path)).toEqual([1]);
    },
  );

  it.each(["taskpane/index.tsx", "src/domain/usage/headers.ts"])("lets %s pass", (path) => {
    expect(stopped(fileNames, "", path)).toEqual([]);
  });

  it("stops a second file whose name differs only in case", () => {
    const paths = ["taskpane/Icons.tsx", "taskpane/App.tsx", "taskpane/icons.tsx", "src/Icons.tsx"];
    expect(caseClashes(paths).map(({ path }) => path)).toEqual(["taskpane/icons.tsx"]);
  });
});

describe("the gate for links of documents", () => {
  it("stops a link to a file that is gone", () => {
    expect(stopped(documentLinks, "one\n[two](gone.md)", "docs/sample.md")).toEqual([2]);
  });

  it("lets a link to a file that is there, a heading and an address pass", () => {
    expect(
      stopped(documentLinks, "[a](../package.json) [b](#here) [c](https://example.com)", "docs/sample.md"),
    ).toEqual([]);
  });
});
