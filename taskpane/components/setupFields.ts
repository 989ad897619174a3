import { makeStyles, tokens } from "@fluentui/react-components";
import type { SetupFault, SetupView } from "../../src/domain/setup/setupView";

/** What every form of set-up is given: the workbook as it was read, what is typed, and what was wrong with it. */
export type SetupFormProps<Draft> = {
  readonly view: SetupView;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly faults: readonly SetupFault[];
};

/** The look that the forms of set-up share. */
export const useSetupStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  tight: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2 },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: {
    paddingInline: 0,
    paddingBlockStart: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  numbered: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  button: { minHeight: "44px", alignSelf: "flex-start", maxWidth: "none" },
  /** One of very many: not as tall as a button that stands alone. */
  quiet: {
    minHeight: "32px",
    alignSelf: "flex-start",
    maxWidth: "none",
    paddingInline: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  wrap: { overflowWrap: "anywhere" },
});
