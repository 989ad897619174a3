const time = "Give hours, such as 10.5, or text such as 10:30 or 4h 12m, from 0 to 9,999 hours.";

/** What a custom function says beside #VALUE!, and when it finds nothing. Never quotes the cell. */
export const functionWords = {
  date: "This is not a date. Give a cell that holds a date, or DATE(year, month, day).",
  lateDate: "The day that follows lies after the year 9999, the last one that Excel knows.",
  days: "The days are a whole number from 0 to 366.",
  months: "The months are a whole number from 1 to 3.",
  course: `The course time cannot be read. ${time}`,
  study: `The study time cannot be read. ${time}`,
  exercise: `The exercise time cannot be read. ${time}`,
  hours: `The hours cannot be read. ${time}`,
  approved: "Approved is TRUE or FALSE, or Yes or No.",
  divisor: "The divisor is a number of weeks above 0, at most 53.",
  duration:
    "This is no duration. Give a time of Excel, or text such as 27:15:30, 4h 12m or 252 min, up to 9,999 hours.",
  unit: "This number says no unit. Write 7.5 h or 450 min, or take hours as they are, without this function.",
  shape: "The ranges differ in size. Give one cell, or a range as large as the first one.",
  cell: "This cell holds neither text nor a number. Give a cell that does.",
  noProblem: "no problem found",
} as const;
