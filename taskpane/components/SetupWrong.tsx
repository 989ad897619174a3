import type { SetupFault } from "../../src/domain/setup/setupView";
import { describeAnswerFault } from "../../src/text/setupWords";
import { Notice } from "./Notice";

/** What is wrong with several answers at once. It takes the focus as a wrong field would. */
export function SetupWrong({ fault }: { readonly fault: SetupFault }) {
  return (
    <div data-wrong tabIndex={-1}>
      <Notice intent="error">{describeAnswerFault(fault)}</Notice>
    </div>
  );
}
