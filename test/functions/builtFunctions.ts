import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { takeErrors } from "../../.ci/takeErrors.cjs";

/** The functions.json that a build writes, and what the tool that writes it has to say against it. */
export async function builtFunctions(): Promise<{ readonly json: string; readonly errors: readonly string[] }> {
  const source = join(__dirname, "..", "..", "functions", "functions.ts");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  return { json: takeErrors(metadataJson), errors };
}
