import type { Activation } from "../host/xdm/activation";
import type { Transport } from "../host/xdm/conversation";

/** A frame that will load the add-in's page as Excel on the web does: the host named in the address and in the frame's name. */
export function addinFrame(page: string, activation: Activation, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.name = activation.windowName;
  const address = new URL(page, window.location.href);
  address.search = `?_host_Info=${activation.hostInfo}`;
  frame.src = address.href;
  return frame;
}

/** The texts between this window and the frame; those of other windows and origins are not heard. */
export function frameTransport(frame: HTMLIFrameElement): Transport {
  const { origin } = new URL(frame.src);
  return {
    send: (json) => frame.contentWindow?.postMessage(json, origin),
    listen: (listener) => {
      const hear = (event: MessageEvent<unknown>) => {
        if (event.source === frame.contentWindow && event.origin === origin && typeof event.data === "string")
          listener(event.data);
      };
      window.addEventListener("message", hear);
      return () => window.removeEventListener("message", hear);
    },
  };
}
