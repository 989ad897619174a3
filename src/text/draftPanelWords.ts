import { describeCount } from "./counts";
import { nouns } from "./nouns";

/** Words of the panels with texts to copy. */
export const draftPanelWords = {
  text: "Text",
  fits: "For this moment",
  others: "All others",
  language: "Language",
  languageMissing: (language: string) => `${language}: no words yet`,
  stillEnglish: (language: string) =>
    `The words for ${language} on Setup are the English ones still. Put them into ${language} there, then read the workbook again.`,
  addWords: "Add the words on Setup",
  changeWords: "Change the words on Setup",
  subject: "Subject",
  body: "Text",
  staff: "For staff",
  staffTitle: "Report for a worker",
  staffLead: "A worker's clients with what the reports say of each, to send by secure e-mail.",
  worker: "Worker",
  chooseWorker: "Choose a worker number",
  workerOption: (worker: string, clients: number) => `${worker}, ${describeCount(clients, nouns.client)}`,
  noWorker: "No open row has a worker number.",
} as const;
