const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Excel's own colour of the first, second, ... series or share of a chart, as #RRGGBB. */
export function accent(index: number): string {
  return ACCENTS[index % ACCENTS.length] ?? "#4472C4";
}
