import { openGrid } from "../grid/openGrid";
import type { Area, CellPatch, Grid } from "../grid/grid";
import type { Client } from "./people";
import { unitTabs, type UnitTab } from "./unitTabs";

const HEADER_LOOK = { bold: true, fill: "#D9E1F2" };
const GREY = "#D9D9D9";
const PEACH = "#FCE4D6";

/** A tab once it is written: its sheet, the header row, and the area of header and entries. */
type Written = { readonly grid: Grid; readonly sheetId: string; readonly tab: UnitTab; readonly area: Area };

/** The sample workbook: six unit tabs in differing styles, and a page of instructions that is no list. */
export async function sampleBook(clients: readonly Client[]): Promise<Uint8Array> {
  const grid = await openGrid(null);
  try {
    const [first] = grid.sheets();
    const written = unitTabs.map((tab, unit) => {
      const sheetId = unit === 0 && first ? first.id : grid.addSheet(tab.name);
      if (unit === 0) grid.renameSheet(sheetId, tab.name);
      return writeTab(
        grid,
        sheetId,
        tab,
        clients.filter((client) => client.unit === unit),
      );
    });
    finishings.forEach((finish, unit) => {
      const tab = written[unit];
      if (tab) finish(tab);
    });
    writeInstructions(grid);
    return await grid.save();
  } finally {
    grid.dispose();
  }
}

function writeTab(grid: Grid, sheetId: string, tab: UnitTab, clients: readonly Client[]): Written {
  const width = tab.columns.length;
  const top = tab.titles.length;
  tab.titles.forEach((title, row) => write(grid, sheetId, row, [[{ value: title }]]));
  write(grid, sheetId, top, [tab.columns.map(({ header }) => ({ value: header }))]);
  const gap = tab.gapAfter ?? clients.length;
  const rows = clients.map((client, index) => tab.columns.map(({ cell }) => filled(cell(client, index))));
  write(grid, sheetId, top + 1, rows.slice(0, gap));
  if (gap < clients.length) write(grid, sheetId, top + 2 + gap, rows.slice(gap));
  tab.columns.forEach((column, index) => grid.setColumnWidth(sheetId, index, 1, column.width));
  const last = top + clients.length + (gap < clients.length ? 1 : 0);
  return { grid, sheetId, tab, area: { row: top, column: 0, rows: last - top + 1, columns: width } };
}

/** A blank cell stays a cell that does not exist. */
function filled(patch: CellPatch): CellPatch | null {
  return patch.value === "" ? null : patch;
}

function write(grid: Grid, sheetId: string, row: number, patches: readonly (readonly (CellPatch | null)[])[]): void {
  const columns = patches[0]?.length ?? 0;
  if (columns > 0) grid.write(sheetId, { row, column: 0, rows: patches.length, columns }, patches, "local");
}

function columnArea({ tab, area }: Written, header: string): Area {
  const column = tab.columns.findIndex((candidate) => candidate.header === header);
  return { row: area.row + 1, column, rows: area.rows - 1, columns: 1 };
}

function headerRow({ area }: Written): Area {
  return { ...area, rows: 1 };
}

/** What each unit did with its tab besides filling it in. */
const finishings: readonly ((tab: Written) => void)[] = [
  finishTable,
  finishTitles,
  (tab) => {
    tab.grid.setLook(tab.sheetId, headerRow(tab), { bold: true, wrap: true });
    tab.grid.setTabColor(tab.sheetId, "#70AD47");
  },
  finishColors,
  (tab) => tab.grid.setLook(tab.sheetId, headerRow(tab), { ...HEADER_LOOK, fill: PEACH }),
  finishFilter,
];

/** An Excel table with a list to choose from, and revoked rows in grey. */
function finishTable(tab: Written): void {
  const { grid, sheetId, area } = tab;
  grid.addTable(sheetId, area, "Unit12", "TableStyleMedium2");
  grid.freezeRows(sheetId, 1);
  const areas = [columnArea(tab, "Activation")];
  const errorAlert = {
    style: "Stop",
    title: "Activation",
    message: "Choose Invited, Pending or Activated.",
    show: true,
  } as const;
  grid.setValidation({
    sheetId,
    areas,
    type: "List",
    formula1: '"Invited,Pending,Activated"',
    ignoreBlanks: true,
    errorAlert,
  });
  const rows = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const look = { fill: GREY, color: "#7F7F7F" };
  grid.addConditionalFormat({
    sheetId,
    areas: [rows],
    type: "Custom",
    formula: '=$M2<>""',
    look,
    stopIfTrue: false,
    priority: 0,
  });
}

/** Two title rows, merged over the list, and a blank one. */
function finishTitles(tab: Written): void {
  const { grid, sheetId, area } = tab;
  for (const row of [0, 1]) grid.merge(sheetId, { row, column: 0, rows: 1, columns: area.columns });
  grid.setLook(sheetId, { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
  grid.setLook(sheetId, { row: 1, column: 0, rows: 1, columns: 1 }, { italic: true });
  grid.setLook(sheetId, headerRow(tab), HEADER_LOOK);
  grid.freezeRows(sheetId, area.row + 1);
}

/** Colours by hand: every fifth row, and the notes wrapped. */
function finishColors(tab: Written): void {
  const { grid, sheetId, area } = tab;
  grid.setLook(sheetId, headerRow(tab), { bold: true, fill: "#1F4E79", color: "#FFFFFF" });
  for (let row = area.row + 5; row < area.row + area.rows; row += 5)
    grid.setLook(sheetId, { ...area, row, rows: 1 }, { fill: "#FFF2CC" });
  grid.setLook(sheetId, columnArea(tab, "Notes"), { wrap: true });
  grid.setTabColor(sheetId, "#1F4E79");
}

/** A filter that hides one track, and one more row hidden by hand. */
function finishFilter(tab: Written): void {
  const { grid, sheetId, area } = tab;
  grid.setLook(sheetId, headerRow(tab), { bold: true });
  grid.setFilter(sheetId, area, area.column, ["Office skills", "Job search"]);
  grid.setRowsHidden(sheetId, area.row + 7, 1, true);
}

function writeInstructions(grid: Grid): void {
  const sheetId = grid.addSheet("How to use this list");
  const lines = [
    "LinkedIn Learning License Issued List",
    "One tab for each unit. Enter a client on the day the license is issued.",
    "When a license is revoked, enter the date; do not delete the row.",
    "Everybody in this file is invented.",
  ];
  write(
    grid,
    sheetId,
    0,
    lines.map((value) => [{ value }]),
  );
  grid.setColumnWidth(sheetId, 0, 1, 480);
  grid.setLook(sheetId, { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
  const [first] = grid.sheets();
  if (first) grid.activate(first.id);
}
