import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";

/** Widths in pixels: Excel opens a task pane at 350 and lets a person make it as narrow as 320. */
const widths = { usual: 350, least: 320, most: 640 } as const;
const keyStep = 10;

type Props = {
  readonly title: string;
  readonly shown: boolean;
  /** Puts the add-in's frame into the element and gives what takes it out again. */
  readonly attach: (place: HTMLElement) => () => void;
  readonly onClose: () => void;
};

/** A task pane: header, the add-in's frame, and an edge to drag. A pane that is closed keeps running, as a shared runtime does. */
export function Pane({ title, shown, attach, onClose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>(widths.usual);
  useEffect(() => (place.current === null ? undefined : attach(place.current)), [attach]);
  return (
    <section className="pane" aria-label={`${title} pane`} hidden={!shown} style={{ width }}>
      <Edge width={width} onWidth={(wanted) => setWidth(Math.min(widths.most, Math.max(widths.least, wanted)))} />
      <div className="pane-header">
        <h2>{title}</h2>
        <button type="button" aria-label={`Close the ${title} pane`} onClick={onClose}>
          ×
        </button>
      </div>
      <div className="pane-frame" ref={place} />
    </section>
  );
}

function Edge({ width, onWidth }: { readonly width: number; readonly onWidth: (width: number) => void }) {
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const start = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent) =>
    drag.current !== null && onWidth(drag.current.width + drag.current.x - event.clientX);
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") onWidth(width + keyStep);
    if (event.key === "ArrowRight") onWidth(width - keyStep);
  };
  return (
    <div
      role="separator"
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={widths.least}
      aria-valuemax={widths.most}
      tabIndex={0}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={() => (drag.current = null)}
      onKeyDown={press}
    />
  );
}
