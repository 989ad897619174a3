import type { Gate } from "./gate";

const nameless = /(^|\/)(utils?|helpers?|common|misc|managers?|shared|index)(\/|\.[a-z]+$)/i;
const allowed = new Set(["taskpane/index.tsx"]);

/** No file or folder has a name that says nothing. */
export const fileNames: Gate = ({ path }) =>
  nameless.test(path) && /\.(tsx?|mjs|cjs|js)$/.test(path) && !allowed.has(path)
    ? [{ path, line: 1, advice: "Name the file after the thing it has, the folder after a noun of the glossary." }]
    : [];
