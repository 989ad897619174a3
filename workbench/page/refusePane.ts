/** What the browser or the platform refuses to a pane. */
export type PaneRefusals = {
  /** The clipboard is closed, as Outlook on the web closes it (OfficeDev/office-js issue 1991); copying the older way works. */
  readonly clipboard: boolean;
  /** Copying works in neither way. */
  readonly copying: boolean;
  /** A link that downloads does nothing, without an error, as on a Mac (OfficeDev/office-js issues 2700 and 3385). */
  readonly downloads: boolean;
};

const blocked = "The Clipboard API has been blocked because of a permissions policy applied to the current document.";

/**
 * Refuses to the pane's page what the day refuses, from now on; what is allowed is the browser's own again. The page is of
 * our own origin, so its objects can be reached; office.js and the add-in stay as they are.
 */
export function refusePane(frame: HTMLIFrameElement, day: () => PaneRefusals): void {
  // The window that a frame of our own origin shows, with the classes of its own realm.
  const pane = frame.contentWindow as (Window & typeof globalThis) | null;
  if (pane === null) return;
  const { clipboard } = pane.navigator;
  const write = clipboard.writeText.bind(clipboard);
  const writeText = (text: string) =>
    day().clipboard || day().copying ? Promise.reject(new pane.DOMException(blocked, "NotAllowedError")) : write(text);
  Object.defineProperty(clipboard, "writeText", { configurable: true, value: writeText });
  // The older way to copy is deprecated and has nothing in its place where the clipboard is closed.
  /* eslint-disable @typescript-eslint/no-deprecated -- see above */
  const execute = pane.document.execCommand.bind(pane.document);
  pane.document.execCommand = (command, ...rest) =>
    command === "copy" && day().copying ? false : execute(command, ...rest);
  /* eslint-enable @typescript-eslint/no-deprecated */
  const press = (link: HTMLAnchorElement) => pane.HTMLElement.prototype.click.call(link);
  pane.HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    if (!(this.hasAttribute("download") && day().downloads)) press(this);
  };
  pane.document.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof pane.Element ? event.target.closest("a[download]") : null;
      if (link !== null && day().downloads) event.preventDefault();
    },
    true,
  );
}
