/** Flags of `_host_Info`: the runtime is shared with the custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** The names by which one opening of the pane knows its host. */
export type Activation = {
  readonly controlId: string;
  readonly conversationId: string;
  readonly hostOrigin: string;
  readonly locale: string;
  /** Value of the query parameter `_host_Info`. */
  readonly hostInfo: string;
  /** The window's (frame's) name, which office.js reads. */
  readonly windowName: string;
};

/**
 * New ids for one opening: office.js keeps settings in sessionStorage under the conversation id, so an id used twice
 * shows stale ones. `hostOrigin` must have the host name of the add-in's page.
 */
export function newActivation(hostOrigin: string, locale = "en-US"): Activation {
  const controlId = crypto.randomUUID();
  const conversationId = crypto.randomUUID();
  const correlation = crypto.randomUUID();
  const flags = String(SHARED_RUNTIME_WITH_FUNCTIONS);
  const hostInfo = ["Excel", "Web", "16.00", locale, correlation, "", "disableLogging", flags].join("$");
  const windowName = JSON.stringify({
    baseFrameName: "addin",
    hostInfo,
    xdmInfo: [conversationId, controlId, hostOrigin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
  return { controlId, conversationId, hostOrigin, locale, hostInfo, windowName };
}
