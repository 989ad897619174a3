import type { ConditionalFormatModel, FilterModel, ValidationModel } from "../bookModel";
import { areaReference, cellReference } from "../cellReference";
import type { ConditionalFormatInfo } from "../grid";
import { operatorInFile } from "../validationOperators";
import type { StylesPart } from "./stylesPart";
import { setAttributes } from "./styleXml";
import { escapeXml } from "./xml";

const VALIDATION_TYPES = {
  List: "list",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
} as const;

function areaList(areas: ConditionalFormatInfo["areas"]): string {
  return areas.map(areaReference).join(" ");
}

/** All conditional formats of a worksheet, one element each; those of the file keep their rule as it was. */
export function conditionalFormatsXml(
  rules: readonly ConditionalFormatModel[],
  opened: readonly ConditionalFormatModel[],
  styles: StylesPart,
): string {
  return rules
    .map(
      (rule) =>
        `<conditionalFormatting sqref="${areaList(rule.areas)}">${ruleXml(rule, opened, styles)}</conditionalFormatting>`,
    )
    .join("");
}

function ruleXml(rule: ConditionalFormatModel, opened: readonly ConditionalFormatModel[], styles: StylesPart): string {
  const priority = rule.priority + 1;
  if (rule.source === null) return newRuleXml(rule, priority, styles);
  const before = opened.find(({ id }) => id === rule.id);
  const prioritised = setAttributes(rule.source, { priority });
  if (!before || before.formula === rule.formula) return prioritised;
  return prioritised.replace(
    /<formula>[\s\S]*?<\/formula>/,
    () => `<formula>${escapeXml(rule.formula.replace(/^=/, ""))}</formula>`,
  );
}

/** A rule made in the practice Excel: a formula, a value that is compared, or text that is looked for. */
function newRuleXml(rule: ConditionalFormatModel, priority: number, styles: StylesPart): string {
  const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : "";
  const common = `dxfId="${styles.lookNumber(rule.look)}" priority="${priority}"${stop}`;
  const formula = escapeXml(rule.formula.replace(/^=/, ""));
  if (rule.type === "CellValue")
    return `<cfRule type="cellIs" ${common} operator="equal"><formula>${formula}</formula></cfRule>`;
  if (rule.type !== "ContainsText") return `<cfRule type="expression" ${common}><formula>${formula}</formula></cfRule>`;
  const first = rule.areas[0];
  const cell = first ? cellReference(first.row, first.column) : "A1";
  const search = escapeXml(`NOT(ISERROR(SEARCH("${rule.formula.replaceAll('"', '""')}",${cell})))`);
  return `<cfRule type="containsText" ${common} operator="containsText" text="${escapeXml(rule.formula)}"><formula>${search}</formula></cfRule>`;
}

/** The validations of a worksheet, or nothing when there are none. */
export function validationsXml(rules: readonly ValidationModel[]): string {
  if (rules.length === 0) return "";
  return `<dataValidations count="${rules.length}">${rules.map(validationXml).join("")}</dataValidations>`;
}

function validationXml(rule: ValidationModel): string {
  const formulas = [formulaXml("formula1", rule.formula1), formulaXml("formula2", rule.formula2 ?? "")].join("");
  if (rule.source !== null)
    return setAttributes(rule.source, { sqref: areaList(rule.areas) }).replace(
      />[\s\S]*<\/dataValidation>$/,
      () => `>${formulas}</dataValidation>`,
    );
  const { errorAlert, prompt, operator } = rule;
  const attributes: Record<string, string | number> = {
    type: VALIDATION_TYPES[rule.type],
    ...(operator ? { operator: operatorInFile(operator) } : {}),
    ...(rule.ignoreBlanks ? { allowBlank: 1 } : {}),
    ...(errorAlert && errorAlert.style !== "Stop" ? { errorStyle: errorAlert.style.toLowerCase() } : {}),
    ...((errorAlert?.show ?? true) ? { showErrorMessage: 1 } : {}),
    ...(errorAlert?.title ? { errorTitle: errorAlert.title } : {}),
    ...(errorAlert?.message ? { error: errorAlert.message } : {}),
    ...(prompt?.show ? { showInputMessage: 1 } : {}),
    ...(prompt?.title ? { promptTitle: prompt.title } : {}),
    ...(prompt?.message ? { prompt: prompt.message } : {}),
    sqref: areaList(rule.areas),
  };
  return `${setAttributes("<dataValidation", attributes)}>${formulas}</dataValidation>`;
}

function formulaXml(name: string, text: string): string {
  if (text === "") return "";
  const stored = text.replace(/^=/, "");
  return `<${name}>${escapeXml(stored)}</${name}>`;
}

/** A filter's element: the file's own where nobody filtered anew, since it may hold criteria that we do not play. */
export function filterXml(filter: FilterModel): string {
  const ref = areaReference(filter.area);
  if (filter.source !== null) return setAttributes(filter.source, { ref });
  const columns = [...filter.columns].sort(([a], [b]) => a - b);
  const fields = columns.map(([column, texts]) => {
    const shown = texts.filter((text) => text !== "").map((text) => `<filter val="${escapeXml(text)}"/>`);
    const blank = texts.includes("") ? ' blank="1"' : "";
    return `<filterColumn colId="${column - filter.area.column}"><filters${blank}>${shown.join("")}</filters></filterColumn>`;
  });
  return fields.length > 0 ? `<autoFilter ref="${ref}">${fields.join("")}</autoFilter>` : `<autoFilter ref="${ref}"/>`;
}
