import type { Grid } from "../grid/grid";
import { BookEvents } from "./events/bookEvents";
import { EventHub, type EventEntry } from "./events/eventHub";
import { PLAYED_EVENTS } from "./events/eventTypes";
import { Book, type Circumstances } from "./excel/book";
import { objectMaker } from "./excel/objectMaker";
import { RangeArea } from "./excel/rangeArea";
import { RangeAreas } from "./excel/rangeAreas";
import { Workbook } from "./excel/workbook";
import type { HostObject } from "./richapi/hostObject";
import type { References } from "./richapi/references";
import type { BatchSession } from "./richapi/runBatch";
import type { Services } from "./services/services";

/** One opened workbook under one pane: what its batches run against, and the events that come of it. */
export class BookSession implements BatchSession {
  readonly events: EventHub;
  readonly book: Book;
  private readonly workbook: Workbook;
  private readonly bookEvents: BookEvents;
  private readonly stopFollowing: () => void;

  constructor(
    readonly grid: Grid,
    private readonly services: Services,
    circumstances: Circumstances,
    deliver: (entries: readonly EventEntry[]) => void,
    onSelectionChanged: () => void,
  ) {
    this.events = new EventHub(deliver);
    this.book = new Book(
      grid,
      this.events,
      circumstances,
      objectMaker(() => this.book),
    );
    this.workbook = new Workbook(this.book);
    this.bookEvents = new BookEvents(this.book, onSelectionChanged);
    this.stopFollowing = grid.onChange((change) => {
      for (const kept of this.references.all())
        if (kept instanceof RangeArea || kept instanceof RangeAreas) kept.follow(change);
    });
  }

  get references(): References {
    return this.book.references;
  }

  root(): HostObject {
    return this.workbook;
  }

  service(name: string): HostObject | undefined {
    return this.services.find(name);
  }

  settle(): Promise<void> {
    return this.book.settle();
  }

  registerEvent(object: HostObject, name: string, on: boolean): boolean {
    const type = PLAYED_EVENTS[object.className]?.[name];
    const target = object.eventTarget();
    if (type === undefined || target === null) return false;
    if (on) this.events.register(type, target);
    else this.events.unregister(type, target);
    return true;
  }

  /** Raises the events of worksheets added, deleted or renamed since the last look. */
  noticeSheets(source: "Local" | "Remote"): void {
    this.bookEvents.noticeSheets(source);
  }

  stop(): void {
    this.stopFollowing();
    this.bookEvents.stop();
    this.book.stop();
  }
}
