import type { Answer } from "./roundTrips";

/** What DATE(1904,1,2) is in the 1900 and in the 1904 date system. Excel offers no property for it. */
const SECOND_OF_JANUARY_1904 = { in1900: 1463, in1904: 1 } as const;

/** Excel gave neither of the two answers: nobody may guess which days the dates of the book mean. */
export class DateSystemUnknown extends Error {}

/** Queues the question whether the book counts its dates from 1904, without writing anything. */
export function queueDateSystem(context: Excel.RequestContext): Answer<boolean> {
  const day = context.workbook.functions.date(1904, 1, 2).load("value");
  return () => {
    if (day.value === SECOND_OF_JANUARY_1904.in1900) return false;
    if (day.value === SECOND_OF_JANUARY_1904.in1904) return true;
    throw new DateSystemUnknown("DATE gave no day of either date system");
  };
}
