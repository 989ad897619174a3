import type { Finding } from "../findings/finding";
import type { AdoptedBook } from "../license/adoptedBook";
import type { Adoption } from "../plan/adoption";
import { emptyPlan, type CellEdit, type EditPlan } from "../plan/editPlan";
import { entryPlaces } from "./entryPlaces";
import { fixBystanders } from "./fixBystanders";

/**
 * The plan of the corrections that findings offer (marked F in rules section 4): one edit per cell. Findings without a fix, or
 * whose row is no entry any more, are left out; among several cells also fixes that are not certain (I7).
 */
export function fixPlan(findings: readonly Finding[], book: AdoptedBook, name: string, adoption: Adoption): EditPlan {
  const entryAt = entryPlaces(book);
  const edits = new Map<string, CellEdit & { readonly certain: boolean }>();
  for (const { tab, row, field, fix } of findings) {
    const entry = entryAt({ tab, row });
    const cell = JSON.stringify([tab, row, field]);
    if (fix === undefined || field === "row" || entry === undefined || edits.has(cell)) continue;
    edits.set(cell, { tab, rowKey: entry.rowKey, row, field, ...fix });
  }
  const isSingle = edits.size === 1;
  const chosen = [...edits.values()].filter(({ certain }) => certain || isSingle);
  const plan = { ...emptyPlan("fix", name, adoption), edits: chosen.map(({ certain: _, ...edit }) => edit) };
  const bystanders = fixBystanders(plan.edits, book);
  return bystanders.length === 0 ? plan : { ...plan, bystanders };
}
