/** Message types of events, by the names in the client's internal registration methods (`_RegisterDataChangedEvent`). */
export const EventType = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetNameChanged: 25,
  ChartAdded: 50,
  ChartDeleted: 53,
  TableChanged: 101,
  PaneVisibility: 65_539,
} as const;

/** Target of the events of a collection that spans the workbook. */
export const WHOLE_WORKBOOK = "Workbook";

const WORKSHEET_EVENTS = {
  DataChangedEvent: EventType.WorksheetChanged,
  ActivatedEvent: EventType.WorksheetActivated,
  DeactivatedEvent: EventType.WorksheetDeactivated,
  SelectionChangedEvent: EventType.WorksheetSelectionChanged,
  EventNameChanged: EventType.WorksheetNameChanged,
};

/** The played events of each class. */
export const PLAYED_EVENTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Worksheet: WORKSHEET_EVENTS,
  WorksheetCollection: {
    ...WORKSHEET_EVENTS,
    AddedEvent: EventType.WorksheetAdded,
    DeletedEvent: EventType.WorksheetDeleted,
  },
  ChartCollection: { AddedEvent: EventType.ChartAdded, DeletedEvent: EventType.ChartDeleted },
  Table: { DataChangedEvent: EventType.TableChanged },
  TableCollection: { DataChangedEvent: EventType.TableChanged },
};

/** What the registration methods stand for in the client: `worksheet.onChanged`. */
export const EVENT_MEMBERS: Readonly<Record<string, string>> = {
  DataChangedEvent: "onChanged",
  ActivatedEvent: "onActivated",
  DeactivatedEvent: "onDeactivated",
  SelectionChangedEvent: "onSelectionChanged",
  EventNameChanged: "onNameChanged",
  AddedEvent: "onAdded",
  DeletedEvent: "onDeleted",
};
