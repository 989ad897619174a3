/** What a custom function says beside #VALUE!, and when it finds nothing. Never quotes the cell. */
export const functionWords = {
  date: "This is not a date. Give a cell that holds a date, or DATE(year, month, day).",
  days: "The days are a whole number from 0 to 366.",
  months: "The months are a whole number from 1 to 3.",
  shape: "The ranges differ in size. Give one cell, or a range as large as the first one.",
  cell: "This cell holds neither text nor a number. Give a cell that does.",
  noProblem: "no problem found",
} as const;
