/** What is known of a client's calendar month: in use, proved silent, or neither. */
export type MonthUse = "use" | "silent" | "unknown";

/** What happened with a license in a month. */
export type MonthEvent = "active" | "activated" | "reactivated" | "lapsed" | "revoked";

/** A license's months of issue and of revoking, as places among the months; null: unknown, or not revoked. They may lie outside. */
export type LicenseLife = { readonly issued: number | null; readonly revoked: number | null };

const nothing: readonly MonthEvent[] = [];

/**
 * What happened in each month (H11). Active: in use. Activated: its first use, where every month since that of issue is proved
 * silent. Reactivated: in use again right after a silent month. Lapsed: silent right after a month in use. Months after that of
 * revoking tell nothing, and no unknown month is taken for a silent one.
 */
export function monthFlow(months: readonly MonthUse[], life: LicenseLife): readonly (readonly MonthEvent[])[] {
  const first = months.indexOf("use");
  return months.map((_, at) => {
    if (life.revoked !== null && at > life.revoked) return nothing;
    const events = useEvents(months, at, first, life);
    return at === life.revoked ? [...events, "revoked"] : events;
  });
}

function useEvents(
  months: readonly MonthUse[],
  at: number,
  first: number,
  { issued }: LicenseLife,
): readonly MonthEvent[] {
  if (months[at] === "silent") return months[at - 1] === "use" ? ["lapsed"] : nothing;
  if (months[at] !== "use") return nothing;
  if (first < at) return months[at - 1] === "silent" ? ["active", "reactivated"] : ["active"];
  const isFirst = issued !== null && issued >= 0 && issued <= at;
  return isFirst && months.slice(issued, at).every((month) => month === "silent")
    ? ["active", "activated"]
    : ["active"];
}
