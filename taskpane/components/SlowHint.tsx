import { Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { paneWords } from "../../src/text/paneWords";

/** How long Excel may take before the usual reason is told, in milliseconds. */
const PATIENCE = 5_000;

/** Says, once Excel has not answered for a while, what usually keeps it: a cell that is being edited. */
export function SlowHint() {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? <Text size={200}>{paneWords.slow}</Text> : null;
}
