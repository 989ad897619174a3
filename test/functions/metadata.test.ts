import { builtFunctions } from "./builtFunctions";

type Metadata = {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly options?: object;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality?: string };
  }[];
};

describe("functions.json", () => {
  const read = async () => {
    const { errors, json } = await builtFunctions();
    return { errors, ...(JSON.parse(json) as Metadata) }; // written by Microsoft's generator
  };

  it("is made without an error", async () => {
    expect((await read()).errors).toEqual([]);
  });

  it("has the names and arguments that workbooks rely on", async () => {
    const { functions } = await read();
    const signatures = functions.map(({ id, name, parameters }) => [
      id === name ? id : `${id} is not ${name}`,
      ...parameters.map((parameter) => (parameter.optional === true ? `[${parameter.name}]` : parameter.name)),
    ]);
    expect(signatures).toEqual([
      ["COUNTABLEHOURS", "course", "study", "[approved]", "[exercise]"],
      ["CREDITEDSTUDY", "course", "study"],
      ["HOURS", "duration"],
      ["INTERVALEND", "start", "[months]"],
      ["WEEKLYAVERAGE", "hours", "[divisor]"],
      ["ACTIVATIONDUE", "issued", "[days]"],
      ["MONTHSQUIET", "lastLogin", "asOf"],
      ["ISINACTIVE", "lastLogin", "asOf", "[months]"],
      ["CHECKCASE", "caseNumber"],
      ["CHECKEMAIL", "email"],
      ["CHECKSSN", "ssn"],
    ]);
  });

  it("helps with every function and every argument, in a sentence", async () => {
    const { functions } = await read();
    const helps = functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    for (const help of helps) expect(help).toMatch(/^[A-Z].{15,}\.$/);
  });

  it("asks Excel for the errors of cells, so that one of them does not make a whole range an error", async () => {
    expect((await read()).allowErrorForDataTypeAny).toBe(true);
  });

  it("takes and gives ranges, and says that no function is volatile", async () => {
    const { functions } = await read();
    for (const { parameters, result, options } of functions) {
      expect([...parameters, result].every(({ dimensionality }) => dimensionality === "matrix")).toBe(true);
      expect(options).toBeUndefined();
    }
  });
});
