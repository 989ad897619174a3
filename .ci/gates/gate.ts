/** A file as a gate reads it: its path in the repository and its text. */
export type TextFile = { readonly path: string; readonly text: string };

/** What a gate found: where, and what to do. Never quotes what could be a person's. */
export type Offence = { readonly path: string; readonly line: number; readonly advice: string };

/** A gate looks at one file and answers what is wrong with it. */
export type Gate = (file: TextFile) => Offence[];

/** A gate that finds lines by a test, with one advice for all of them. */
export function lineGate(advice: string, isWrong: (line: string, path: string) => boolean): Gate {
  return ({ path, text }) =>
    text.split("\n").flatMap((line, at) => (isWrong(line, path) ? [{ path, line: at + 1, advice }] : []));
}
