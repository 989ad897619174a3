import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { usageBooks } from "./usageBooks";
import { usageFiles } from "./usageFiles";

/** Writes the report files of the golden folders; `npx tsx test/builders/writeUsageCases.ts`. What is expected stays by hand. */
async function writeUsageCases(): Promise<void> {
  for (const { folder, name, bytes } of [...usageFiles, ...(await usageBooks())]) {
    const path = join(__dirname, "../cases/usage", folder);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, name), bytes);
  }
}

void writeUsageCases();
