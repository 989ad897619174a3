import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { CellMenu as Menu, CellMenuEntry } from "./manifest";
import type { OpenWorkbook } from "./openWorkbook";

type Props = {
  readonly menu: Menu;
  readonly workbook: OpenWorkbook;
  readonly onChoose: (entry: CellMenuEntry) => void;
};

/** Where the pointer or the cell is, in pixels of the element that holds the grid. */
type Point = { readonly x: number; readonly y: number };

/**
 * The add-in's part of the menu of a cell: a right click on the grid, Shift+F10 or the menu key shows it. The rest of Excel's
 * menu is the grid engine's own, which opens below the pointer; so this part stands above it. Assumption: the entries of a
 * menu stand here at once, where Excel shows them in a submenu.
 */
export function CellMenu({ menu, workbook, onChoose }: Props) {
  const [point, setPoint] = useState<Point | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement | null>(null);

  useEffect(() => listenForMenu(workbook, setPoint), [workbook]);
  useEffect(() => {
    if (point === null) return undefined;
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    list.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const outside = (event: PointerEvent) => {
      if (!(event.target instanceof Node && list.current?.contains(event.target))) setPoint(null);
    };
    document.addEventListener("pointerdown", outside, true);
    return () => document.removeEventListener("pointerdown", outside, true);
  }, [point]);

  if (point === null) return null;
  const close = () => {
    setPoint(null);
    workbook.hideMenu();
    before.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation(); // The grid would take arrows and letters.
    if (event.key === "Escape" || event.key === "Tab") close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) moveFocus(event.currentTarget, step);
    if (step !== undefined || event.key === "Tab") event.preventDefault();
  };
  return (
    <div
      ref={list}
      className="cell-menu"
      role="menu"
      aria-label={menu.label === "" ? "Cell" : menu.label}
      style={{ left: point.x, bottom: `calc(100% - ${point.y}px)` }}
      onKeyDown={press}
    >
      {menu.entries.map((entry) => (
        <button
          key={entry.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          title={entry.tooltip}
          onClick={() => {
            close();
            onChoose(entry);
          }}
        >
          {entry.label}
        </button>
      ))}
    </div>
  );
}

function moveFocus(list: Element, step: number): void {
  const items = [...list.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const now = items.findIndex((item) => item === document.activeElement);
  items.at((now + step) % items.length)?.focus();
}

/** Hears the right button over cells, and the keys wherever the focus is not in ribbon or pane. Gives how to stop. */
function listenForMenu(workbook: OpenWorkbook, show: (point: Point) => void): () => void {
  const byPointer = (event: MouseEvent) => {
    const cells = event.target instanceof Element ? event.target.closest(".univer canvas") : null;
    if (cells === null || event.button !== 2) return;
    event.preventDefault();
    const frame = cells.closest(".sheets")?.getBoundingClientRect();
    if (frame !== undefined) show({ x: event.clientX - frame.left, y: event.clientY - frame.top });
  };
  const byKey = (event: globalThis.KeyboardEvent) => {
    const asked = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
    const elsewhere = event.target instanceof Element && event.target.closest(".ribbon, .pane, .title-bar") !== null;
    if (!asked || elsewhere) return;
    event.preventDefault();
    const { row, column } = workbook.grid.selection().active;
    const place = workbook.cellPlace(row, column);
    if (place !== null) show({ x: place.left, y: place.bottom });
  };
  document.addEventListener("contextmenu", byPointer, true);
  document.addEventListener("keydown", byKey, true);
  return () => {
    document.removeEventListener("contextmenu", byPointer, true);
    document.removeEventListener("keydown", byKey, true);
  };
}
