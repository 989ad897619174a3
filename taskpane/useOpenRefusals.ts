import { useState } from "react";
import type { ActField, GuideRefusal } from "../src/domain/guidance/guideAct";

/** The answers of a form by field, as they can be compared. */
export type ComparedAnswers = Readonly<Partial<Record<ActField, string | number | null>>>;

/** The refusals that still hold: one of an answer that was changed since is gone at once. */
export function useOpenRefusals(refusals: readonly GuideRefusal[], answers: ComparedAnswers): readonly GuideRefusal[] {
  const [refused, setRefused] = useState({ refusals, answers });
  if (refused.refusals !== refusals) setRefused({ refusals, answers });
  const before = refused.refusals === refusals ? refused.answers : answers;
  return openRefusals(refusals, before, answers);
}

/** The refusals of answers that are still as they were when they were refused. */
export function openRefusals(
  refusals: readonly GuideRefusal[],
  before: ComparedAnswers,
  now: ComparedAnswers,
): readonly GuideRefusal[] {
  const open = refusals.filter(({ field }) => before[field] === now[field]);
  return open.length === refusals.length ? refusals : open;
}
