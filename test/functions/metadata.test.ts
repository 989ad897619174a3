import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

type Metadata = {
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
    const { errors, metadataJson } = await generateCustomFunctionsMetadata(
      join(__dirname, "..", "..", "functions", "functions.ts"),
    );
    return { errors, functions: (JSON.parse(metadataJson) as Metadata).functions };
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

  it("takes and gives ranges, and says that no function is volatile", async () => {
    const { functions } = await read();
    for (const { parameters, result, options } of functions) {
      expect([...parameters, result].every(({ dimensionality }) => dimensionality === "matrix")).toBe(true);
      expect(options).toBeUndefined();
    }
  });
});
