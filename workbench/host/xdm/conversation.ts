import type { Activation } from "./activation";
import { readRequest, RequestKind, ResponseKind, writeResponse, XdmError, type XdmRequest } from "./message";

/** How texts travel between the host and one add-in page. */
export type Transport = {
  send(json: string): void;
  /** Calls the listener with every text from the page; gives the way to stop. */
  listen(listener: (json: string) => void): () => void;
};

/** A method of the envelope. A promise that never resolves leaves the page without an answer. */
export type XdmMethod = (data: unknown) => unknown;

/**
 * One page's talk with its host: answers its calls by the methods given, keeps the events it registered for, and
 * sends those events.
 */
export class Conversation {
  private readonly events = new Map<string, XdmRequest>();
  private readonly stopListening: () => void;

  constructor(
    private readonly activation: Activation,
    private readonly transport: Transport,
    private readonly methods: ReadonlyMap<string, XdmMethod>,
    private readonly onRegistered: (event: string) => void,
  ) {
    this.stopListening = transport.listen((json) => void this.receive(json));
  }

  /** Sends an event; false when the page has not registered for it. */
  fire(event: string, data: unknown): boolean {
    const registration = this.events.get(event);
    if (registration === undefined) return false;
    this.send(writeResponse(registration, data, this.activation.hostOrigin, ResponseKind.Event));
    return true;
  }

  stop(): void {
    this.stopListening();
    this.events.clear();
  }

  private async receive(json: string): Promise<void> {
    const request = readRequest(json);
    if (request === null || request._conversationId !== this.activation.conversationId) return;
    const origin = this.activation.hostOrigin;
    if (request._actionType === RequestKind.Invoke) {
      const method = this.methods.get(request._actionName);
      if (method === undefined) {
        this.send(writeResponse(request, null, origin, ResponseKind.Reply, XdmError.InHandlingRequest));
        return;
      }
      this.send(writeResponse(request, await method(request._data), origin));
      return;
    }
    if (request._actionType === RequestKind.RegisterEvent) this.events.set(request._actionName, request);
    else this.events.delete(request._actionName);
    this.send(writeResponse(request, { Error: 0 }, origin));
    if (request._actionType === RequestKind.RegisterEvent) this.onRegistered(request._actionName);
  }

  private send(json: string): void {
    this.transport.send(json);
  }
}
