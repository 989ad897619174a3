import { decideManyWords, issueManyWords, worklistWords } from "../../src/text/batchWords";
import { copyWords } from "../../src/text/copyWords";
import { draftPanelWords } from "../../src/text/draftPanelWords";
import { uploadPanelWords } from "../../src/text/uploadPanelWords";

describe("the words of worklists", () => {
  test("the summary says how far it is and what a press would record", () => {
    expect(worklistWords.summary(0, 25, 0)).toBe("Nothing is ticked yet");
    expect(worklistWords.summary(0, 25, 3)).toBe("3 ticked");
    expect(worklistWords.summary(9, 25, 0)).toBe("9 of 25 recorded, none ticked");
    expect(worklistWords.summary(9, 25, 16)).toBe("9 of 25 recorded, 16 ticked");
  });

  test("buttons count what they record", () => {
    expect(issueManyWords.recordIssued(1)).toBe("Record: 1 invitation sent");
    expect(issueManyWords.recordIssued(25)).toBe("Record: 25 invitations sent");
    expect(issueManyWords.recordProfile(2)).toBe("Record: 2 profiles filled in");
    expect(worklistWords.recordFile(3)).toBe("LinkedIn took the file: record all 3");
    expect(decideManyWords.toRevoke(1)).toBe("Go on: revoke 1 license");
  });

  test("[R13] rows without consent are said to wait", () => {
    expect(issueManyWords.locked(1)).toBe("1 row above waits for consent. Nothing of it goes to LinkedIn before.");
    expect(issueManyWords.locked(4)).toMatch(/^4 rows above wait for consent/);
  });

  test("[G9] what is said of a copy names the value and never holds it", () => {
    expect(copyWords.copyOf("E-mail", "Unit 7, row 14")).toBe("Copy e-mail, Unit 7, row 14");
    expect(copyWords.copyOf("WTW 2", null)).toBe("Copy WTW 2");
    expect(copyWords.copiedOf("First name")).toBe("First name copied.");
    expect(copyWords.refused).toMatch(/Ctrl\+C/);
  });

  test("[R80] a worker is offered with the number of clients", () => {
    expect(draftPanelWords.workerOption("AB12", 1)).toBe("AB12, 1 client");
  });

  test("[A1] the panel says what the file never holds, and that it goes after the upload", () => {
    expect(uploadPanelWords.never).toMatch(/SSN.*case number.*worker number/);
    expect(uploadPanelWords.remove).toMatch(/delete it/);
    expect(uploadPanelWords.download("linkedin-revoke.csv")).toBe("Download linkedin-revoke.csv");
  });
});
