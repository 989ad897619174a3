import { countyTitles, ownTitles, type CountyField, type HeaderMeaning, type OwnField } from "../domain/fields/field";

/** What a header can be said to mean, the county's fields first, as a person chooses it. */
export const headerChoices: readonly { readonly value: HeaderMeaning | "nothing"; readonly label: string }[] = [
  { value: "nothing", label: "Nothing" },
  { value: "fullName", label: "Whole name" },
  // The keys of both tables are exactly the fields.
  ...(Object.keys(countyTitles) as CountyField[]).map((value) => ({ value, label: countyTitles[value] })),
  ...(Object.keys(ownTitles) as OwnField[]).map((value) => ({ value, label: ownTitles[value] })), // as above
];
