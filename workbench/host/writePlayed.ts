import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { playedMembers } from "./played/playedMembers";
import { playedPage } from "./played/playedPage";
import { usedMembers } from "./played/usedMembers";

/** Writes `workbench/played.md` from the host's classes and from the room that speaks Excel. */
const ROOT = join(__dirname, "../..");

writeFileSync(
  join(ROOT, "workbench/played.md"),
  playedPage(playedMembers(), usedMembers(join(ROOT, "src/workbook/excel"))),
);
