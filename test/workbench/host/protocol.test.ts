import { HostCollection, HostObject } from "../../../workbench/host/richapi/hostObject";
import { References } from "../../../workbench/host/richapi/references";
import { RichApiError } from "../../../workbench/host/richapi/richApiError";
import { runBatch, type BatchSession } from "../../../workbench/host/richapi/runBatch";
import { newActivation } from "../../../workbench/host/xdm/activation";
import { Conversation } from "../../../workbench/host/xdm/conversation";

class Shelf extends HostCollection {
  readonly className = "Shelf";
  readonly books: Volume[] = [];

  items(): readonly Volume[] {
    return this.books;
  }

  get count(): number {
    return this.books.length;
  }

  get best(): Volume | null {
    return this.books[0] ?? null;
  }

  add(title: unknown): Volume {
    const book = new Volume(String(title));
    this.books.push(book);
    return book;
  }

  fail(): void {
    throw new RichApiError("InvalidOperation");
  }
}

class Volume extends HostObject {
  readonly className = "Volume";

  constructor(private text: string) {
    super();
  }

  override identity() {
    return { Id: this.text };
  }

  get title(): string {
    return this.text;
  }

  set title(title: unknown) {
    this.text = String(title);
  }
}

function sessionOn(root: HostObject): BatchSession {
  return {
    references: new References(),
    root: () => root,
    service: () => undefined,
    settle: () => Promise.resolve(),
    registerEvent: () => false,
  };
}

const root = { "1": { Id: 1, ObjectPathType: 1, Name: "" } };
const added = {
  ...root,
  "2": { Id: 2, ObjectPathType: 3, Name: "Add", ParentObjectPathId: 1, ArgumentInfo: { Arguments: ["Dune"] } },
};

function action(Id: number, ActionType: number, ObjectPathId: number, more: object = {}) {
  return { Id, ActionType, Name: "", ObjectPathId, ...more };
}

describe("a batch", () => {
  test("a method path is followed once, however many actions stand on it", async () => {
    const shelf = new Shelf();
    const Actions = [action(3, 1, 2), action(4, 2, 2, { QueryInfo: { Select: ["title"] } }), action(5, 1, 2)];
    const reply = await runBatch({ Actions, ObjectPaths: added }, sessionOn(shelf));
    expect(shelf.books).toHaveLength(1);
    expect(reply.Results[1]).toEqual({ ActionId: 4, Value: { Id: "Dune", Title: "Dune" } });
  });

  test("stops at a refusal, tells where, and keeps what came before", async () => {
    const shelf = new Shelf();
    const Actions = [action(3, 1, 2), action(4, 3, 1, { Name: "Fail" }), action(5, 3, 1, { Name: "Add" })];
    const reply = await runBatch({ Actions, ObjectPaths: added }, sessionOn(shelf));
    expect(reply.Results).toHaveLength(1);
    expect(reply.Error).toMatchObject({
      Code: "InvalidOperation",
      Location: "Shelf.fail",
      ActionIndex: 1,
      HttpStatusCode: 400,
    });
    expect(shelf.books).toHaveLength(1);
  });

  test("a collection gives its own properties and those of its items", async () => {
    const shelf = new Shelf();
    shelf.add("Dune");
    const Actions = [action(3, 2, 1, { QueryInfo: { Select: ["count", "title"] } })];
    const reply = await runBatch({ Actions, ObjectPaths: root }, sessionOn(shelf));
    expect(reply.Results[0]?.Value).toEqual({ Count: 1, _Items: [{ Id: "Dune", Title: "Dune" }] });
  });

  test("null objects: reads give null, and so does whatever hangs on them", async () => {
    const ObjectPaths = {
      ...root,
      "2": { Id: 2, ObjectPathType: 4, Name: "Best", ParentObjectPathId: 1 },
      "3": { Id: 3, ObjectPathType: 4, Name: "Cover", ParentObjectPathId: 2 },
    };
    const Actions = [action(4, 1, 2), action(5, 2, 3, { QueryInfo: {} })];
    const reply = await runBatch({ Actions, ObjectPaths }, sessionOn(new Shelf()));
    expect(reply.Results.map((result) => result.Value)).toEqual([null, null]);
    expect(reply.Error).toBeUndefined();
  });

  test.each([
    ["a property", action(3, 2, 1, { QueryInfo: { Select: ["cover"] } }), "Volume.cover"],
    ["a method", action(3, 3, 1, { Name: "Burn" }), "Shelf.burn()"],
    ["a write", action(3, 4, 1, { Name: "Count", ArgumentInfo: { Arguments: [1] } }), "Shelf.count"],
    ["an event", action(3, 3, 1, { Name: "_RegisterBurntEvent" }), "Shelf._RegisterBurntEvent"],
    ["a kind of action", action(3, 6, 1), "ActionType 6"],
    ["the host's own helpers", action(3, 3, 1, { Name: "Items" }), "Shelf.items()"],
  ])("%s that is not played is refused by name", async (_what, asked, name) => {
    const shelf = new Shelf();
    shelf.add("Dune");
    const reply = await runBatch({ Actions: [asked], ObjectPaths: root }, sessionOn(shelf));
    expect(reply.Error).toMatchObject({ Code: "NotImplemented", Message: expect.stringContaining(name) });
  });

  test("an update writes each member it names", async () => {
    const shelf = new Shelf();
    const Actions = [action(3, 9, 2, { ObjectState: { title: "Emma" } })];
    await runBatch({ Actions, ObjectPaths: added }, sessionOn(shelf));
    expect(shelf.books.map((book) => book.title)).toEqual(["Emma"]);
  });

  test("a kept object is found again by its reference, until it is let go", async () => {
    const session = sessionOn(new Shelf());
    const keep = [action(3, 1, 2), action(4, 3, 2, { Name: "_KeepReference" }), action(5, 1, 2)];
    const kept = await runBatch({ Actions: keep, ObjectPaths: added }, session);
    expect(kept.Results[2]?.Value).toEqual({ Id: "Dune", _ReferenceId: "ref-1" });
    const again = { "7": { Id: 7, ObjectPathType: 6, Name: "ref-1" } };
    const read = { Actions: [action(8, 2, 7, { QueryInfo: {} })], ObjectPaths: again };
    expect((await runBatch(read, session)).Results[0]?.Value).toMatchObject({ Title: "Dune" });
    session.references.release("ref-1");
    expect((await runBatch(read, session)).Error?.Code).toBe("InvalidReference");
  });
});

describe("the envelope", () => {
  /** A conversation whose page is this test. */
  function talk() {
    const activation = newActivation("https://practice.example");
    const sent: Record<string, unknown>[] = [];
    let hear: (json: string) => void = () => {};
    const transport = {
      send: (json: string) => void sent.push(JSON.parse(json) as Record<string, unknown>), // an object, as responses are
      listen: (listener: (json: string) => void) => {
        hear = listener;
        return () => (hear = () => {});
      },
    };
    const conversation = new Conversation(
      activation,
      transport,
      new Map([["echo", (data: unknown) => data]]),
      () => {},
    );
    const say = async (more: object) => {
      const base = { _messageType: 0, _conversationId: activation.conversationId, _correlationId: 7, _actionType: 0 };
      hear(JSON.stringify({ ...base, ...more }));
      await new Promise((resolve) => setTimeout(resolve, 0));
    };
    return { conversation, sent, say, shout: (text: string) => hear(text) };
  }

  test("a call is answered under its own number", async () => {
    const { sent, say } = talk();
    await say({ _actionName: "echo", _data: [1, 2] });
    expect(sent).toMatchObject([
      { _messageType: 1, _correlationId: 7, _data: [1, 2], _errorCode: 0, _responseType: 0 },
    ]);
  });

  test("an unknown method is answered with an error, a stranger's text with nothing", async () => {
    const { sent, say, shout } = talk();
    await say({ _actionName: "unknown" });
    await say({ _actionName: "echo", _conversationId: "another" });
    shout("hello");
    shout("{}");
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ _errorCode: -2 });
  });

  test("an event goes only to a page that registered for it", async () => {
    const { conversation, sent, say } = talk();
    expect(conversation.fire("richApiMessage", {})).toBe(false);
    await say({ _actionName: "richApiMessage", _actionType: 1 });
    expect(conversation.fire("richApiMessage", { ArrayData: [] })).toBe(true);
    await say({ _actionName: "richApiMessage", _actionType: 2 });
    expect(conversation.fire("richApiMessage", {})).toBe(false);
    expect(sent.map((message) => message["_responseType"])).toEqual([0, 1, 0]);
  });
});
