import type { ReportFile } from "../../../src/app/files/openReport";
import type { ReportMessage } from "../../../src/app/files/reportMessages";
import { sendReport } from "../../../src/app/files/sendReport";
import { takeReport, type ReportOpener } from "../../../src/app/files/takeReport";

const file = (text: string): ReportFile => ({ name: "x.csv", bytes: new TextEncoder().encode(text) });

/** Both ends of the Worker's conversation, joined in this thread; messages are copied as a Worker copies them. */
function joined(): ReportOpener & { ended: boolean } {
  let hear: (message: ReportMessage) => void = () => {};
  const opener = {
    ended: false,
    post: (sent: ReportFile) => void sendReport(structuredClone(sent), (message) => hear(structuredClone(message))),
    listen: (onMessage: (message: ReportMessage) => void) => {
      hear = onMessage;
    },
    end: () => {
      opener.ended = true;
    },
  };
  return opener;
}

const silent = (): ReportOpener & { fault: () => void } => {
  const opener = {
    fault: () => {},
    post: () => {},
    listen: (_: unknown, onFault: () => void) => {
      opener.fault = onFault;
    },
    end: () => {},
  };
  return opener;
};

describe("a report opened in a Worker", () => {
  it("arrives whole, in slices, with progress", async () => {
    const progress: number[] = [];
    const opener = joined();
    const text = `Email,Days\n${"a@example.com,1\n".repeat(4_500)}`;
    const taken = await takeReport(opener, file(text), {
      onProgress: ({ done, total }) => progress.push(done / total),
    });
    expect("refused" in taken ? taken : taken.sheets[0]?.rows.length).toBe(4_501);
    expect(progress).toEqual([2000 / 4501, 4000 / 4501, 1]);
    expect(opener.ended).toBe(true);
  });

  it("keeps the rows whose quotes do not close", async () => {
    const taken = await takeReport(joined(), file('a,b\n"x,y\n'));
    expect("refused" in taken ? taken : [...(taken.sheets[0]?.brokenRows ?? [])]).toEqual([1]);
  });

  it("is refused as its file is", async () => {
    expect(await takeReport(joined(), file("<html>"))).toEqual({ refused: "html", file: "x.csv" });
  });

  it("is too large when the time is over", async () => {
    expect(await takeReport(silent(), file(""), {}, 5)).toEqual({ refused: "too-large", file: "x.csv" });
  });

  it("is given up on Cancel, before and during the work", async () => {
    const cancel = new AbortController();
    const during = takeReport(silent(), file(""), { signal: cancel.signal });
    cancel.abort();
    expect(await during).toEqual({ refused: "unreadable", file: "x.csv" });
    expect(await takeReport(joined(), file(""), { signal: cancel.signal })).toEqual({
      refused: "unreadable",
      file: "x.csv",
    });
  });

  it("is unreadable when the Worker dies", async () => {
    const opener = silent();
    const taken = takeReport(opener, file(""));
    opener.fault();
    expect(await taken).toEqual({ refused: "unreadable", file: "x.csv" });
  });
});
