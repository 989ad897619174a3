import { createContext, type Context } from "node:vm";
import type { Grid } from "../grid/grid";
import { fakeWindow } from "./client/fakeWindow";
import { officeScript } from "./client/officeScripts";
import { PracticeHost } from "./practiceHost";
import { newActivation } from "./xdm/activation";
import type { Requirements } from "./xdm/appContext";
import type { Transport } from "./xdm/conversation";

/** What Microsoft's client puts into the global object of a page. */
export type OfficeGlobals = {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
};

export type Practice = {
  readonly office: OfficeGlobals;
  readonly host: PracticeHost;
  readonly stop: () => void;
};

export type PracticeOptions = {
  readonly grid: Grid;
  readonly requirements?: Requirements;
  /** The realm that is to have `Excel` and `Office`; by default a new one that shares this realm's built-in objects. */
  readonly realm?: Context;
};

const ORIGIN = "https://practice.example";
const PAGE = `${ORIGIN}/taskpane.html`;

/**
 * Built-in objects that office.js shares with its caller, so that arrays, errors and promises are the caller's own kinds.
 * Not Object, Function, String, Number and Boolean: office.js compares what its own literals are made of with these.
 */
const BUILT_INS = { Array, Date, Error, JSON, Promise, RangeError, TypeError };
const ENVIRONMENT = { URL, clearInterval, clearTimeout, performance, queueMicrotask, setTimeout };

/**
 * Starts Microsoft's real office.js in Node over a grid, without a browser, and resolves when `Office.onReady` has.
 * Nothing of it keeps the process alive.
 */
export async function startPractice(options: PracticeOptions): Promise<Practice> {
  const realm = options.realm ?? createContext({ ...BUILT_INS, ...ENVIRONMENT });
  const activation = newActivation(ORIGIN);
  const toHost = new Set<(json: string) => void>();
  const run = (file: string) => {
    const script = officeScript(file);
    script?.runInContext(realm);
    return script !== null;
  };
  const page = fakeWindow({
    address: new URL(`${PAGE}?_host_Info=${activation.hostInfo}`),
    name: activation.windowName,
    hostOrigin: ORIGIN,
    post: (json) => void setImmediate(() => toHost.forEach((listener) => listener(json))),
    run,
  });
  const transport: Transport = {
    send: (json) => void setImmediate(() => page.deliver(json)),
    listen: (listener) => {
      toHost.add(listener);
      return () => void toHost.delete(listener);
    },
  };
  const { grid, requirements } = options;
  const host = new PracticeHost({
    grid,
    activation,
    transport,
    addinOrigin: ORIGIN,
    ...(requirements === undefined ? {} : { requirements }),
  });
  const clocks = new Set<NodeJS.Timeout>();
  const setInterval = (work: () => void, milliseconds: number) => restingInterval(work, milliseconds, clocks);
  Object.assign(realm, page.properties, { window: realm, self: realm, setInterval });
  run("office.js");
  // The realm has these names once office.js has run in it; vm gives every global as `any`.
  const globals = realm as unknown as OfficeGlobals;
  await globals.Office.onReady();
  // These names alone: a caller makes them its own globals, and the realm has a clock and a window too.
  const { Office, Excel, OfficeExtension, CustomFunctions } = globals;
  const office: OfficeGlobals = { Office, Excel, OfficeExtension, CustomFunctions };
  refuseNewerMembers(office);
  const stop = () => {
    host.stop();
    clocks.forEach((clock) => clearInterval(clock));
  };
  return { office, host, stop };
}

/**
 * Lets the client refuse members above the advertised requirement sets with ApiNotFound, as Excel itself does. The client
 * has the check and leaves it off.
 */
function refuseNewerMembers({ OfficeExtension }: OfficeGlobals): void {
  // The typings leave this part of the client out.
  const { CommonUtility } = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}

/** office.js looks for lost messages every two seconds; that must not keep Node awake, nor the realm in memory. */
function restingInterval(work: () => void, milliseconds: number, clocks: Set<NodeJS.Timeout>): NodeJS.Timeout {
  const clock = setInterval(work, milliseconds).unref();
  clocks.add(clock);
  return clock;
}
