import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { takeErrors } from "../../.ci/takeErrors.cjs";
import * as functions from "../../functions/functions";

/** What a build makes of the functions: functions.json, and what the tool that writes it has to say against it. */
export async function builtFunctions(): Promise<{ readonly json: string; readonly errors: readonly string[] }> {
  const { metadataJson, errors } = await generated();
  return { json: takeErrors(metadataJson), errors };
}

/** Makes the functions known to office.js, as the lines do that a build adds to functions.ts. */
export async function associateFunctions(): Promise<void> {
  const byName = new Map(Object.entries(functions));
  for (const { id, functionName } of (await generated()).associate) {
    const run = byName.get(functionName);
    if (run === undefined) throw new Error(`${functionName} is not exported`);
    CustomFunctions.associate(id, run);
  }
}

function generated() {
  return generateCustomFunctionsMetadata(join(__dirname, "..", "..", "functions", "functions.ts"));
}
