import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Gate } from "./gate";

const link = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g;

/** Every link of a document to a file leads somewhere. */
export const documentLinks: Gate = ({ path, text }) =>
  path.endsWith(".md")
    ? text
        .split("\n")
        .flatMap((line, at) =>
          [...line.matchAll(link)]
            .filter(([, target = ""]) => !existsSync(join(dirname(path), target)))
            .map(() => ({ path, line: at + 1, advice: "This link leads to a file that is gone." })),
        )
    : [];
