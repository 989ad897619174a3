/** Words of what can be copied. Only the name of a value is said, never the value. */
export const copyWords = {
  copy: "Copy",
  copied: "Copied",
  copyOf: (label: string, of: string | null) => `Copy ${lowerFirst(label)}${of === null ? "" : `, ${of}`}`,
  copiedOf: (label: string) => `${label} copied.`,
  refused: "Excel does not let this pane copy. It is selected now: press Ctrl+C, or Command+C on a Mac.",
} as const;

/** A label inside a sentence; one that is a name or a number as it is. */
function lowerFirst(label: string): string {
  const [first = "", second = ""] = label;
  return second === second.toLowerCase() ? `${first.toLowerCase()}${label.slice(1)}` : label;
}
