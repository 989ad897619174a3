/** One value of the CalSAWS activity, to be copied by itself. */
export type CalsawsValue = { readonly label: string; readonly value: string; readonly rules: readonly string[] };

/** What goes where on CalSAWS' page Select Activity; number and provider differ on purpose (R67-R70). */
export const calsawsValues: readonly CalsawsValue[] = [
  { label: "Category", value: "WPR", rules: ["R67"] },
  { label: "Type", value: "Education-Emp", rules: ["R68"] },
  { label: "Activity Number", value: "43 LinkedIn Learning", rules: ["R69"] },
  { label: "Provider", value: "43 LinkedIn", rules: ["R70"] },
];
