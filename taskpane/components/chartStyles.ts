import { makeStyles, tokens } from "@fluentui/react-components";

const inForcedColors = "@media (forced-colors: active)";

/** Colors and letters of the charts: Fluent's, and those of the system where colors are forced. */
export const useChartStyles = makeStyles({
  drawing: { display: "block", overflow: "visible" },
  letters: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fill: tokens.colorNeutralForeground2,
    [inForcedColors]: { fill: "CanvasText" },
  },
  sign: {
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    [inForcedColors]: { fill: "CanvasText" },
  },
  line: { stroke: tokens.colorNeutralStroke2, [inForcedColors]: { stroke: "GrayText" } },
  base: { stroke: tokens.colorNeutralForeground2, [inForcedColors]: { stroke: "CanvasText" } },
  /** The ground of a pattern, and of what is open. */
  ground: { fill: tokens.colorNeutralBackground1, [inForcedColors]: { fill: "Canvas" } },
  brandFill: { fill: tokens.colorBrandForeground1, [inForcedColors]: { fill: "Highlight" } },
  brandStroke: { stroke: tokens.colorBrandForeground1, [inForcedColors]: { stroke: "Highlight" } },
  neutralFill: { fill: tokens.colorNeutralForeground2, [inForcedColors]: { fill: "CanvasText" } },
  neutralStroke: { stroke: tokens.colorNeutralForeground2, [inForcedColors]: { stroke: "CanvasText" } },
});
