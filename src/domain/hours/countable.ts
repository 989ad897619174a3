/** Minutes that a client documented for one period on the attendance sheet (R24, R74). Study null: not documented. */
export type Documented = { readonly course: number; readonly study: number | null; readonly exercise: number };

/** The county's rules about hours (rules section 3). */
export type HoursRules = {
  /** Study minutes that are credited at most for each course minute (R26); 1 by the procedure. */
  readonly ratio: number;
  /** Study is credited by course time alone, whatever was documented; off by the procedure. */
  readonly automatic: boolean;
  /** Exercises inside the courses count too (R76); they earn no study credit. */
  readonly exercises: boolean;
};

/** The procedure's own rules about hours (X1). */
export const procedureHours: HoursRules = { ratio: 1, automatic: false, exercises: false };

/** What counts of one period, in minutes. `documented` is the client's own, `cap` the most that could be credited. */
export type Countable = {
  readonly documented: Documented;
  readonly cap: number;
  readonly credited: number;
  readonly exercise: number;
  readonly countable: number;
};

/** Study minutes credited for course minutes: what was documented, up to the ratio (R26, R27); a part of a minute is cut. */
export function creditedStudy(
  course: number,
  study: number,
  { ratio }: Pick<HoursRules, "ratio"> = procedureHours,
): number {
  return Math.min(study, studyCap(course, ratio));
}

/**
 * The countable minutes of one client and period (R24-R28, R32): course, credited study, and exercises where they count; 0 for a
 * client who is not approved to count, with the parts still shown. Study that nobody documented is 0, never assumed.
 */
export function countableOf(documented: Documented, approved: boolean, rules: HoursRules = procedureHours): Countable {
  const { course, study } = documented;
  const cap = studyCap(course, rules.ratio);
  const credited = rules.automatic ? cap : creditedStudy(course, study ?? 0, rules);
  const exercise = rules.exercises ? documented.exercise : 0;
  return { documented, cap, credited, exercise, countable: approved ? course + credited + exercise : 0 };
}

function studyCap(course: number, ratio: number): number {
  // A ratio such as 0.29 is no exact binary number: 29 minutes must not become 28.
  return Math.floor(course * ratio + 1e-9);
}
