import { describeCount } from "./counts";
import { nouns } from "./nouns";

/** Words of the panels with texts to copy. */
export const draftPanelWords = {
  text: "Text",
  fits: "For this moment",
  others: "All others",
  language: "Language",
  languageMissing: (language: string) => `${language}: no words yet`,
  addWords: "Add the words on Setup",
  changeWords: "Change the words on Setup",
  subject: "Subject",
  body: "Text",
  staffTitle: "Report for a worker",
  staffLead: "A worker's clients with what the reports say of each, to send by secure e-mail.",
  worker: "Worker",
  chooseWorker: "Choose a worker number",
  workerOption: (worker: string, clients: number) => `${worker}, ${describeCount(clients, nouns.client)}`,
  noWorker: "No open row has a worker number.",
} as const;
