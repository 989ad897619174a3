import type { Answer } from "./roundTrips";

/** What DATE(1904,1,2) is in the 1900 date system; in the 1904 system it is 1. Excel offers no property for it. */
const SECOND_OF_JANUARY_1904 = 1463;

/** Queues the question whether the book counts its dates from 1904, without writing anything. */
export function queueDateSystem(context: Excel.RequestContext): Answer<boolean> {
  const day = context.workbook.functions.date(1904, 1, 2).load("value");
  return () => day.value !== SECOND_OF_JANUARY_1904;
}
