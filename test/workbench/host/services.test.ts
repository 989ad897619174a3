/** @jest-environment <rootDir>/test/practiceEnvironment.ts */
export {};

type Completion = { completed(): void };

describe("custom functions", () => {
  const { Error: FunctionError, ErrorCode } = CustomFunctions;
  // Microsoft's typings do not call their error an Error.
  const refusal = new FunctionError(ErrorCode.invalidValue, "not a duration") as unknown as Error;

  beforeAll(() => {
    CustomFunctions.associate("ADD", (one: number, two: number) => one + two);
    CustomFunctions.associate("GRID", () =>
      Promise.resolve([
        [1, "a"],
        [true, 2.5],
      ]),
    );
    CustomFunctions.associate("REFUSE", () => Promise.reject(refusal));
  });

  test("a value, rows and columns, and an error with its sentence", async () => {
    const { host } = practice;
    expect(await host.callFunction("add", [2, 3])).toEqual({ ok: true, value: 5 });
    expect(await host.callFunction("GRID", [])).toEqual({
      ok: true,
      value: [
        [1, "a"],
        [true, 2.5],
      ],
    });
    expect(await host.callFunction("REFUSE", [])).toEqual({ ok: false, error: "#VALUE!", message: "not a duration" });
    expect(await host.callFunction("UNKNOWN", [])).toMatchObject({ ok: false, error: "#NAME?" });
  });
});

describe("the ribbon and the pane", () => {
  test("a button's function runs and completes; an unknown one says so", async () => {
    Office.actions.associate("reviewMonth", (event: Completion) => event.completed());
    expect(await practice.host.pressButton("reviewMonth", "ReviewButton")).toMatchObject({ status: 0 });
    expect(await practice.host.pressButton("nothing", "ReviewButton")).toMatchObject({ status: 11_101 });
  });

  test("an action can be called by its id", async () => {
    const called = new Promise<void>((resolve) => Office.actions.associate("openPane", () => resolve()));
    await practice.host.callAction("openPane");
    await called;
  });

  test("the pane hides and shows itself and hears of it", async () => {
    const seen: string[] = [];
    await Office.addin.onVisibilityModeChanged((message) => void seen.push(message.visibilityMode));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(["Hidden", "Taskpane"]);
  });

  test("a button is disabled by the add-in", async () => {
    await Office.ribbon.requestUpdate({ tabs: [{ id: "Tab", controls: [{ id: "Apply", enabled: false }] }] });
    expect(practice.host.isButtonEnabled("Apply")).toBe(false);
    expect(practice.host.isButtonEnabled("Other")).toBe(true);
  });

  test("document settings are saved", async () => {
    Office.context.document.settings.set("view", "Import");
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect([...practice.host.settings]).toEqual([["view", '"Import"']]);
  });
});
