import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder with the sample book and the three months of sample reports. */
export const sampleFolder = resolve(__dirname, "..", "..", "workbench", "books", "sample");

/** The sample reports as a person picks them: everything in the folder but the book. */
export function sampleReports(): string[] {
  const names = readdirSync(sampleFolder).filter((name) => !name.endsWith(".xlsx"));
  return names.map((name) => join(sampleFolder, name));
}

/** Name of the button that writes: "Write 240 cells". */
export const applyName = /^Write [\d,]+ cells?$/;
