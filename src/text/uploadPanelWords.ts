import type { UploadKind } from "../domain/uploads/upload";
import { describeNumber } from "./counts";

/** Words of the panel that makes a file for LinkedIn. */
export const uploadPanelWords = {
  lead: {
    add: "The file adds these clients and gives each a license, under the headers of your account's own template.",
    revoke: "The file takes these licenses back, under the headers of your account's own template.",
  } satisfies Readonly<Record<UploadKind, string>>,
  never:
    "It never holds an SSN, a case number or a worker number. Values are taken as they are on the list, or refused.",
  header: "The template's first line",
  headerHint: "Copy the header line of LinkedIn's own template, and paste it here. It is kept in this pane alone.",
  choose: "Or choose the template file",
  unreadable: "This file could not be read. Open it, and paste its first line here.",
  refused: (count: number) => `Not in the file: ${describeNumber(count)}`,
  refusedHow: "Values are never altered here. Put them right on the list, or issue these one by one.",
  text: (fileName: string) => `Text of ${fileName}`,
  textHint: "Where a download does not work, paste this into a text file and save it as UTF-8 with this name.",
  download: (fileName: string) => `Download ${fileName}`,
  remove: "The file holds names and addresses: delete it, also from the downloads, as soon as LinkedIn took it.",
} as const;
