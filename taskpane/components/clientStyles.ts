import { makeStyles, tokens } from "@fluentui/react-components";

/** The look that the places of the Client tab share. */
export const useClientStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  tight: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  hint: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  words: { overflowWrap: "anywhere" },
  button: { minHeight: "44px", alignSelf: "flex-start", maxWidth: "100%" },
  /** A button that reads like a link, one of several. */
  link: {
    minHeight: "44px",
    minWidth: 0,
    maxWidth: "100%",
    alignSelf: "flex-start",
    paddingInline: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    textAlign: "start",
    justifyContent: "flex-start",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    // A contrast theme draws the border of every button.
    "@media (forced-colors: active)": { paddingInline: tokens.spacingHorizontalS, marginInlineStart: 0 },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  field: {
    minHeight: "44px",
    // The mark stands on the line of its words.
    "& > :is(.fui-Checkbox__indicator, .fui-Radio__indicator)": { alignSelf: "center" },
  },
  /** A tick or a choice with its words beside it. */
  choice: { paddingBlock: "6px", color: tokens.colorNeutralForeground1 },
  /** A list to choose from; the page gives all of them a height. */
  select: { "& > select.fui-Select__select": { minHeight: "44px" } },
  /** The words of a choice; Fluent makes them pale until it is chosen. */
  said: { color: tokens.colorNeutralForeground1 },
});
