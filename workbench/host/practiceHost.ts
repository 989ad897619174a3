import type { Grid } from "../grid/grid";
import { BatchRunner } from "./batchRunner";
import { BookSession } from "./bookSession";
import type { EventEntry } from "./events/eventHub";
import { EventType } from "./events/eventTypes";
import type { Circumstances } from "./excel/book";
import { deferred, type Deferred } from "./services/deferred";
import type { FunctionResult } from "./services/customFunctions";
import { Services } from "./services/services";
import type { Activation } from "./xdm/activation";
import { appContext, REQUIREMENTS, type Requirements } from "./xdm/appContext";
import { Conversation, type Transport } from "./xdm/conversation";
import { DispatchId, methodReply, readMethodCall, TransportError, type MethodCall } from "./xdm/dispatch";

export type PracticeHostOptions = {
  readonly grid: Grid;
  readonly activation: Activation;
  readonly transport: Transport;
  readonly addinOrigin: string;
  readonly requirements?: Requirements;
  readonly addinName?: string;
  readonly bookName?: string;
  /** Called when the pane shows or hides itself. */
  readonly onVisibility?: (visible: boolean) => void;
  /** Called when Tab (backwards: Shift+Tab) leaves the last (first) element of the pane; the page then has the focus. */
  readonly onLeave?: (backwards: boolean) => void;
};

/** How a ribbon command ended: 0 is completed, 11101 means that the page has no such function. */
export type CommandOutcome = { readonly status: number; readonly data: string };

const EVENT_CATEGORY = 65_536;
const ACTION_CATEGORY = 2;
const CALL_ACTION = 1_000;
/** Actions of `notifyHost`, from the client. */
const TAB_EXIT = 13;
const TAB_EXIT_BACKWARDS = 14;

/**
 * Plays "Excel on the web" to one page that loads Microsoft's office.js: answers its calls, runs its batches against a
 * grid, sends it events, presses its ribbon buttons, calls its functions.
 */
export class PracticeHost {
  readonly runner = new BatchRunner(() => this.session);
  readonly circumstances: Circumstances;
  readonly settings = new Map<string, string>();
  private readonly conversation: Conversation;
  private readonly services: Services;
  private readonly commands = new Map<string, Deferred<CommandOutcome>>();
  private readonly commandsReady = deferred<void>();
  private session: BookSession;
  private visible = true;

  constructor(private readonly options: PracticeHostOptions) {
    this.circumstances = { coAuthored: false, bookName: options.bookName ?? "Practice.xlsx" };
    this.services = new Services(
      (category, type, message) => this.sendEntries([[category, type, "", message, "", false]]),
      () => this.visible,
      (visible) => this.setVisible(visible),
    );
    this.session = this.newSession(options.grid);
    const methods = new Map<string, (data: unknown) => unknown>([
      ["ContextActivationManager_getAppContextAsync", () => this.appContext()],
      ["ContextActivationManager_notifyHost", (data) => this.hear(data)],
      ["executeMethod", (data) => this.execute(readMethodCall(data))],
    ]);
    this.conversation = new Conversation(options.activation, options.transport, methods, (event) => {
      if (event === "appCommandInvoked") this.commandsReady.resolve();
    });
  }

  get grid(): Grid {
    return this.session.grid;
  }

  /** Puts another workbook under the running pane. References and events of the one before are gone. */
  open(grid: Grid): void {
    this.session.stop();
    this.session = this.newSession(grid);
  }

  /** Tells the pane of worksheets that the person at the page added, deleted or renamed; between batches nobody else looks. */
  noticeSheets(): void {
    this.session.noticeSheets("Local");
  }

  /** Ends the conversation; the grid stays with its owner. */
  stop(): void {
    this.session.stop();
    this.conversation.stop();
  }

  /** Shows or hides the pane and tells it so. */
  setVisible(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    this.options.onVisibility?.(visible);
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.sendEntries([[EVENT_CATEGORY, EventType.PaneVisibility, "", message, "", false]]);
  }

  /** Presses a ribbon button of type ExecuteFunction. */
  async pressButton(functionName: string, buttonId: string): Promise<CommandOutcome> {
    await this.commandsReady.promise;
    const id = crypto.randomUUID();
    const outcome = deferred<CommandOutcome>();
    this.commands.set(id, outcome);
    this.conversation.fire("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: buttonId } })]);
    return outcome.promise;
  }

  /** Calls an action that the page associated, as a keyboard shortcut or a shared-runtime button does. */
  async callAction(id: string, argument = ""): Promise<void> {
    await this.services.actions.whenReady();
    this.sendEntries([[ACTION_CATEGORY, CALL_ACTION, "", JSON.stringify([id, argument]), "", false]]);
  }

  /** Calls a custom function by its id. */
  callFunction(id: string, values: readonly unknown[], address = "Sheet1!A1"): Promise<FunctionResult> {
    return this.services.functions.invoke(id, values, address);
  }

  /** Whether a ribbon button is enabled, as far as the add-in has said so. */
  isButtonEnabled(buttonId: string): boolean {
    return this.services.ribbon.enabled.get(buttonId) ?? true;
  }

  /** What the client only tells: `[controlId, action, ...]`. Of its actions, those by which the focus leaves matter here. */
  private hear(data: unknown): null {
    const action: unknown = Array.isArray(data) ? data[1] : undefined;
    if (action === TAB_EXIT || action === TAB_EXIT_BACKWARDS) this.options.onLeave?.(action === TAB_EXIT_BACKWARDS);
    return null;
  }

  private newSession(grid: Grid): BookSession {
    return new BookSession(
      grid,
      this.services,
      this.circumstances,
      (entries) => this.sendEntries(entries),
      () => this.conversation.fire("documentSelectionChanged", {}),
    );
  }

  private sendEntries(entries: readonly EventEntry[]): void {
    this.conversation.fire("richApiMessage", { ArrayData: entries });
  }

  private appContext(): Record<string, unknown> {
    return appContext(this.options.activation, {
      requirements: this.options.requirements ?? REQUIREMENTS,
      addinName: this.options.addinName ?? "License List",
      addinOrigin: this.options.addinOrigin,
      documentUrl: `${this.options.activation.hostOrigin}/${this.circumstances.bookName}`,
      visible: this.visible,
      settings: this.settings,
    });
  }

  private execute(call: MethodCall): unknown {
    switch (call.dispatchId) {
      case DispatchId.RichApi:
        return this.runner.run(call.arrayData);
      case DispatchId.LoadSettings: {
        const list = [...this.settings].map(([Name, Value]) => ({ Name, Value }));
        return methodReply(TransportError.None, { Properties: { Settings: list } });
      }
      case DispatchId.SaveSettings:
        this.saveSettings(call.data["DdaSettingsMethod"]);
        return methodReply(TransportError.None);
      case DispatchId.CommandCompleted:
        this.completeCommand(call.data);
        return methodReply(TransportError.None);
      default:
        return methodReply(TransportError.NotSupported);
    }
  }

  private saveSettings(saved: unknown): void {
    if (typeof saved !== "object" || saved === null || !("Properties" in saved) || !Array.isArray(saved.Properties)) {
      throw new Error("Settings without properties");
    }
    this.settings.clear();
    const pairs: readonly unknown[] = saved.Properties;
    for (const pair of pairs) if (Array.isArray(pair)) this.settings.set(String(pair[0]), String(pair[1]));
  }

  private completeCommand(data: Readonly<Record<string, unknown>>): void {
    const { 0: id, 1: status, 2: text } = data;
    if (typeof id !== "string" || typeof status !== "number") throw new Error("A command completed without its id");
    this.commands.get(id)?.resolve({ status, data: typeof text === "string" ? text : "" });
    this.commands.delete(id);
  }
}
