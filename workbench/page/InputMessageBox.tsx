import { useEffect, useState } from "react";
import type { InputMessage } from "./inputMessage";
import type { OpenWorkbook } from "./openWorkbook";

/** Excel's yellow note beside a selected cell whose rule has an input message. */
export function InputMessageBox({ workbook }: { readonly workbook: OpenWorkbook }) {
  const [shown, setShown] = useState<InputMessage | null>(null);
  useEffect(() => workbook.grid.onSelect(() => setShown(workbook.inputMessage())), [workbook]);
  if (shown === null) return null;
  return (
    <div className="input-message" role="note" style={{ left: shown.left, top: shown.top }}>
      <strong>{shown.title}</strong>
      {shown.message}
    </div>
  );
}
