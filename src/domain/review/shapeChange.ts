import type { Settings } from "../settings/settings";
import type { SetupLine } from "../settings/setupLine";
import { importedShapeRow } from "../settings/setupRows";
import { headersOfShape } from "../usage/reportShape";
import type { ReadReport } from "../usage/report";

/** How the headers of a report differ from those of the last imported report of its kind. */
export type ShapeChange = { readonly added: readonly string[]; readonly gone: readonly string[] };

/** Names what changed when reports of this kind were imported before and none had these headers; null when nothing did. */
export function shapeChange({ kind, shape, refused }: ReadReport, { importedShapes }: Settings): ShapeChange | null {
  if (refused !== null || importedShapes.has(shape)) return null;
  const last = [...importedShapes].filter(([, known]) => known === kind).at(-1)?.[0];
  if (last === undefined) return null;
  const [before, now] = [headersOfShape(last), headersOfShape(shape)];
  return {
    added: now.filter((header) => !before.includes(header)),
    gone: before.filter((header) => !now.includes(header)),
  };
}

/** The Setup rows that remember the shapes of these reports; a shape that could not be read is not remembered. */
export function importedShapeLines(reports: readonly ReadReport[], { importedShapes }: Settings): SetupLine[] {
  const fresh = new Map(
    reports
      .filter(({ kind, shape, refused }) => refused === null && kind !== "unknown" && shape !== "")
      .filter(({ shape }) => !importedShapes.has(shape))
      .map(({ shape, kind }) => [shape, kind]),
  );
  return [...fresh].map(([shape, kind]) => importedShapeRow(shape, kind));
}
