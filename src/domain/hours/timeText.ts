/** Minutes as they are written on the sheet Attendance and read again: 10:30. */
export function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, "0")}`;
}
