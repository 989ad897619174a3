import type { MonthlyReview } from "../review/monthlyReview";
import type { SerialDate } from "../values/serialDate";

/** What the sheet Attendance is judged by: the list with the county's rules and the reports, and the clock's day. */
export type AttendanceGround = Pick<MonthlyReview, "book" | "settings" | "evidence"> & { readonly today: SerialDate };
