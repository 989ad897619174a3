import { lineGate } from "./gate";

const personalFolder = /(?:^|[\s"'`(=:])(?:\/(?:home|root|work|Users|mnt)\/[\w.-]+|[A-Za-z]:\\+Users\\+\w)/;
const packageHost = /https?:\/\/[^\s"'`)]*(?:registry|artifactory|nexus|verdaccio|\.internal\b|:4873)/i;

/** No folder of somebody's machine and no host from which packages came is in a tracked text. */
export const machineTraces = lineGate(
  "A folder of one machine, or a package host: the repository speaks of the product alone.",
  (line) => personalFolder.test(line) || packageHost.test(line),
);
