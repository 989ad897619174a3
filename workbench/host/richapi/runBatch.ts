import { ActionType, ObjectPathType, type Action, type BatchReply, type BatchRequest } from "./batch";
import type { ActionResult, ArgumentInfo, ObjectPath } from "./batch";
import { HostObject } from "./hostObject";
import { callMember, memberName, readMember, writeMember } from "./member";
import { loadObject } from "./query";
import type { References } from "./references";
import { notPlayed, RichApiError } from "./richApiError";

/** What a batch runs against: the objects it can begin at, the references kept so far, the events it may register. */
export type BatchSession = {
  readonly references: References;
  root(): HostObject;
  service(name: string): HostObject | undefined;
  /** Resolves when formulas show their results; awaited before anything is read. */
  settle(): Promise<void>;
  /** Registers or unregisters the event behind an internal method name; false when that event is not played. */
  registerEvent(object: HostObject, name: string, on: boolean): boolean;
};

/**
 * Runs the actions in their order and stops at the first refusal: earlier results are returned beside the error and
 * earlier writes stay. `most` runs only that many actions, as a host does that dies half-way.
 */
export async function runBatch(request: BatchRequest, session: BatchSession, most = Infinity): Promise<BatchReply> {
  const run = new BatchRun(request, session);
  const actions = request.Actions.slice(0, most);
  for (const [index, action] of actions.entries()) {
    try {
      await run.perform(action);
    } catch (error) {
      const told = errorTold(error);
      const at = { Location: run.location, ActionIndex: index };
      return { Results: run.results, TraceIds: run.traceIds, Error: { ...told, ...at } };
    }
  }
  return { Results: run.results, TraceIds: run.traceIds };
}

class BatchRun {
  readonly results: ActionResult[] = [];
  readonly traceIds: number[] = [];
  /** Where the batch stands, "Range.values": the client shows it as `debugInfo.errorLocation`. */
  location = "";
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly session: BatchSession,
  ) {}

  async perform(action: Action): Promise<void> {
    if (action.ActionType === ActionType.Trace) {
      this.traceIds.push(action.Id);
      this.answer(action, null);
      return;
    }
    const object = await this.resolve(action.ObjectPathId);
    if (object === null) return this.answerForNull(action);
    this.location = `${object.className}.${memberName(action.Name)}`;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.answer(action, this.identify(object));
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return this.answer(action, await this.load(action, object));
      case ActionType.Method:
        return this.answer(action, await this.call(object, action));
      case ActionType.SetProperty:
        return this.write(object, memberName(action.Name), this.argumentValues(action.ArgumentInfo)[0]);
      case ActionType.Update:
        return this.update(object, action.ObjectState ?? {});
      case ActionType.EnsureUnchanged:
        return;
      default:
        throw notPlayed("ProcessQuery", `ActionType ${action.ActionType}`);
    }
  }

  private answer(action: Action, value: unknown): void {
    this.results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
  }

  /** Reads and calls on a null object give null again. Assumption: writing to one is refused. */
  private answerForNull(action: Action): void {
    if (action.ActionType === ActionType.SetProperty || action.ActionType === ActionType.Update) {
      throw new RichApiError("ItemNotFound");
    }
    this.answer(action, null);
  }

  private async load(action: Action, object: HostObject): Promise<unknown> {
    await this.session.settle();
    const spelling = action.ActionType === ActionType.QueryAsJson ? "plain" : "wire";
    this.location = `${object.className}.load`;
    return loadObject(object, action.QueryInfo ?? {}, spelling, (found) => this.identify(found));
  }

  private async call(object: HostObject, action: Action): Promise<unknown> {
    const { references } = this.session;
    const values = this.argumentValues(action.ArgumentInfo);
    if (action.Name === "_KeepReference") references.keep(object);
    else if (action.Name === "_RemoveReference") references.release(String(values[0]));
    else if (action.Name === "_RemoveAllReferences") references.releaseAll();
    else if (isRegistration(action.Name)) this.register(object, action.Name);
    else return callMember(object, memberName(action.Name), values);
    return null;
  }

  private register(object: HostObject, name: string): void {
    if (!this.session.registerEvent(object, eventName(name), name.startsWith("_Register"))) {
      throw notPlayed(object.className, name);
    }
  }

  private write(object: HostObject, name: string, value: unknown): void {
    this.location = `${object.className}.${name}`;
    writeMember(object, name, value);
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) this.write(object, memberName(name), value);
  }

  private identify(object: HostObject): Record<string, unknown> {
    const reference = this.session.references.idOf(object);
    return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  /** Each path is resolved once per batch, because a method path such as "Add" has effects. */
  private async resolve(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new RichApiError("InvalidRequest");
    const parent = path.ParentObjectPathId === undefined ? null : await this.resolve(path.ParentObjectPathId);
    const orphan = path.ParentObjectPathId !== undefined && path.ParentObjectPathId !== 0 && parent === null;
    const object = orphan ? null : await this.follow(path, parent);
    this.objects.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath, parent: HostObject | null): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.session.root();
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.NewObject:
        return found(this.session.service(path.Name), () => notPlayed(path.Name, "newObject"));
      case ObjectPathType.ReferenceId:
        return found(this.session.references.find(path.Name), () => new RichApiError("InvalidReference"));
    }
    if (parent === null) throw new RichApiError("InvalidRequest");
    const isProperty = path.ObjectPathType === ObjectPathType.Property;
    const name = path.ObjectPathType === ObjectPathType.Indexer ? "getItem" : memberName(path.Name);
    this.location = `${parent.className}.${name}`;
    const value = isProperty
      ? readMember(parent, name)
      : await callMember(parent, name, this.argumentValues(path.ArgumentInfo));
    if (value === null || value instanceof HostObject) return value;
    throw notPlayed(parent.className, name);
  }

  private argumentValues(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argumentValue(value, paths[index]));
  }

  private argumentValue(value: unknown, path: unknown): unknown {
    if (Array.isArray(path) && Array.isArray(value)) {
      return value.map((one: unknown, index) => this.argumentValue(one, path[index]));
    }
    return typeof path === "number" && path !== 0 ? this.objects.get(path) : value;
  }
}

/** A refusal as it is; a fault of the practice Excel itself as a GeneralException that shows where it happened. */
function errorTold(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  if (error instanceof RichApiError) return { Code: error.code, Message: error.message, HttpStatusCode: error.status };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: `The practice Excel failed: ${trace}`, HttpStatusCode: 500 };
}

function isRegistration(name: string): boolean {
  return /^_(Register|Unregister)/.test(name);
}

function eventName(name: string): string {
  return name.replace(/^_(Register|Unregister)/, "");
}

function found(object: HostObject | undefined, refusal: () => RichApiError): HostObject {
  if (object === undefined) throw refusal();
  return object;
}
