import { readStartOptions } from "../../../workbench/server/startOptions";

describe("arguments of npm start", () => {
  test("without any: port 3000, the sample, a build and a browser", () => {
    expect(readStartOptions([])).toEqual({ port: 3000, book: null, open: true, build: true });
  });

  test("all of them, in any order", () => {
    const args = ["--no-build", "--book", "list.xlsx", "--no-open", "--port", "4100"];
    expect(readStartOptions(args)).toEqual({ port: 4100, book: "list.xlsx", open: false, build: false });
  });

  test.each([
    [["--port", "seventy"], "--port needs a number from 0 to 65535."],
    [["--port", "70000"], "--port needs a number from 0 to 65535."],
    [["--port"], "--port needs a number from 0 to 65535."],
    [["--book"], "--book needs the name of an .xlsx file."],
    [["--fast"], "--fast is not an option."],
  ])("%j is refused in one sentence", (args, problem) => {
    expect(readStartOptions(args)).toEqual({ problem });
  });
});
