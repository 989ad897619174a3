import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { guideBook } from "./guideBook";
import { hostileBook } from "./hostileBook";
import { hostileBook2 } from "./hostileBook2";
import { makeClients, withDecisions, withSharedEmail } from "./people";
import { learnerSummaries, usersList } from "./reports";
import { sampleBook } from "./sampleBook";

const SEED = 20_261_031;

/** Writes the sample workbook, its reports, the hostile books and the guides' book; the same seed gives the same bytes. */
async function makeSample(): Promise<void> {
  const folder = join(__dirname, "sample");
  const hostile = join(__dirname, "hostile");
  const guide = join(__dirname, "guide");
  for (const made of [folder, hostile, guide]) mkdirSync(made, { recursive: true });
  const clients = withDecisions(withSharedEmail(makeClients(SEED)));
  writeFileSync(join(folder, "LinkedIn Learning License Issued List.xlsx"), await sampleBook(clients));
  writeFileSync(join(hostile, "Hostile list.xlsx"), await hostileBook());
  writeFileSync(join(hostile, "Hostile list 2.xlsx"), await hostileBook2());
  writeFileSync(join(guide, "Guide list.xlsx"), await guideBook());
  for (const { name, text } of [...learnerSummaries(clients), usersList(clients)])
    writeFileSync(join(folder, name), text);
}

makeSample().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
