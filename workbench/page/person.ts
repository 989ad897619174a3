import { PracticeHost } from "../host/practiceHost";
import { newActivation } from "../host/xdm/activation";
import { addinFrame, frameTransport } from "./addinFrame";
import type { Addin } from "./addin";
import { giveOfficeTheme } from "./officeTheme";
import type { OpenWorkbook } from "./openWorkbook";
import { refusePane, type PaneRefusals } from "./refusePane";
import type { Theme } from "./theme";

/** Somebody who has the workbook open with the add-in: their pane's frame and the host that talks to it. */
export type Person = {
  readonly key: string;
  readonly title: string;
  readonly host: PracticeHost;
  /** Puts the frame into the page; its add-in starts then, also while the pane is closed. Gives what ends it. */
  readonly attach: (place: HTMLElement) => () => void;
};

/** Starts the add-in for one person, pane closed. `onVisibility` is told when the add-in opens or closes its pane itself. */
export function newPerson(
  workbook: OpenWorkbook,
  addin: Addin,
  title: string,
  onVisibility: (visible: boolean) => void,
  theme: () => Theme,
  day: () => PaneRefusals,
): Person {
  const activation = newActivation(window.location.origin);
  const frame = addinFrame(addin.manifest.page, activation, title);
  const host = new PracticeHost({
    grid: workbook.grid,
    activation,
    transport: frameTransport(frame),
    addinOrigin: new URL(frame.src).origin,
    addinName: addin.manifest.name,
    bookName: workbook.name,
    onVisibility,
    onLeave: (backwards) => leaveFrame(frame, backwards),
  });
  host.setVisible(false);
  const attach = (place: HTMLElement) => {
    place.append(frame);
    giveOfficeTheme(frame, theme);
    frame.addEventListener("load", () => refusePane(frame, day));
    return () => {
      host.stop();
      frame.remove();
    };
  };
  return { key: activation.controlId, title, host, attach };
}

/** Tab goes on from the pane to the ribbon, Shift+Tab back to the pane's header: nobody is caught in the pane. */
function leaveFrame(frame: HTMLIFrameElement, backwards: boolean): void {
  const next = backwards ? frame.closest("section") : document.querySelector(".ribbon");
  next?.querySelector("button")?.focus();
}
