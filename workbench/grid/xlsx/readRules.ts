import type { ConditionalFormatModel, FilterModel, ValidationModel } from "../bookModel";
import { parseAreaList, parseAreaReference } from "../cellReference";
import type { Area, CellLook, ConditionalFormatInfo, ValidationInfo } from "../grid";
import { operatorFromFile } from "../validationOperators";
import { formulaFromFile } from "./fileFormula";
import { child, childrenOf, flag, parseXml, type XmlElement } from "./xml";

const FORMAT_TYPES: Readonly<Record<string, ConditionalFormatInfo["type"]>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
};
const VALIDATION_TYPES: Readonly<Record<string, ValidationInfo["type"]>> = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
/** Kinds that compare; the file leaves the operator "between" out. */
const COMPARED: Readonly<Record<string, true>> = {
  whole: true,
  decimal: true,
  date: true,
  time: true,
  textLength: true,
};
const ALERTS = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** The conditional formats of a worksheet part; each keeps its element, so that kinds we do not play survive. */
export function readConditionalFormats(
  xml: string,
  sheetId: string,
  looks: readonly CellLook[],
): ConditionalFormatModel[] {
  const rules = elements(xml, "conditionalFormatting").flatMap((block) => {
    const areas = parseAreaList(parseXml(block).attributes["sqref"] ?? "");
    return elements(block, "cfRule").map((source) => readConditionalFormat(source, areas, sheetId, looks));
  });
  rules.sort((a, b) => a.priority - b.priority);
  return rules.map((rule, priority) => ({ ...rule, id: `cf-${priority + 1}`, priority }));
}

function readConditionalFormat(
  source: string,
  areas: readonly Area[],
  sheetId: string,
  looks: readonly CellLook[],
): ConditionalFormatModel {
  const rule = parseXml(source);
  const { type = "", dxfId, priority = "1", stopIfTrue } = rule.attributes;
  const formula = child(rule, "formula")?.text;
  return {
    id: "",
    sheetId,
    areas,
    type: FORMAT_TYPES[type] ?? "Other",
    formula: formula === undefined ? "" : formulaFromFile(formula),
    look: (dxfId === undefined ? undefined : looks[Number(dxfId)]) ?? {},
    stopIfTrue: flag(stopIfTrue) ?? false,
    priority: Number(priority),
    source,
  };
}

/** The elements of that name as text, in order; none may stand inside another of its name. */
export function elements(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${name}\\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:/>|>[\\s\\S]*?</${name}>)`, "g");
  return [...xml.matchAll(pattern)].map((match) => match[0]);
}

/** The validations of a worksheet part. A rule that allows anything and only shows a prompt is read as Custom without formula. */
export function readValidations(xml: string, sheetId: string): ValidationModel[] {
  return elements(xml, "dataValidation").map((source) => {
    const rule = parseXml(source);
    const { sqref = "", type = "", operator, allowBlank } = rule.attributes;
    const second = child(rule, "formula2")?.text;
    return {
      sheetId,
      areas: parseAreaList(sqref),
      type: VALIDATION_TYPES[type] ?? "Custom",
      ...(type in COMPARED ? { operator: operatorFromFile(operator) } : {}),
      formula1: validationFormula(child(rule, "formula1")?.text ?? ""),
      ...(second === undefined ? {} : { formula2: validationFormula(second) }),
      ignoreBlanks: flag(allowBlank) ?? false,
      ...messages(rule),
      source,
    };
  });
}

function messages({ attributes }: XmlElement): Pick<ValidationInfo, "errorAlert" | "prompt"> {
  const { errorStyle = "stop", errorTitle = "", error = "", promptTitle = "", prompt = "" } = attributes;
  const style = errorStyle === "warning" || errorStyle === "information" ? ALERTS[errorStyle] : ALERTS.stop;
  const show = flag(attributes["showErrorMessage"]) ?? false;
  const shown = flag(attributes["showInputMessage"]) ?? false;
  return {
    errorAlert: { style, title: errorTitle, message: error, show },
    ...(promptTitle || prompt ? { prompt: { title: promptTitle, message: prompt, show: shown } } : {}),
  };
}

/** A list typed into the rule keeps its quotes, as in the file; a number stays a number; all else is a formula with "=". */
function validationFormula(text: string): string {
  if (text === "") return "";
  if (text.startsWith('"')) return text;
  return Number.isNaN(Number(text)) ? formulaFromFile(text) : text;
}

/** A filter element of a worksheet or table; `hidden` are the rows that the file hides. */
export function readFilter(source: string, tableId: string | null, hidden: ReadonlySet<number>): FilterModel | null {
  const filter = parseXml(source);
  const area = parseAreaReference(filter.attributes["ref"] ?? "");
  if (!area) return null;
  const columns = new Map<number, readonly string[]>();
  const fields = childrenOf(filter, "filterColumn").filter((field) => field.children.length > 0);
  for (const field of fields) {
    const texts = childrenOf(child(field, "filters"), "filter").map((entry) => entry.attributes["val"] ?? "");
    if (flag(child(field, "filters")?.attributes["blank"])) texts.push("");
    if (texts.length > 0) columns.set(area.column + Number(field.attributes["colId"] ?? 0), texts);
  }
  const inside = (row: number) => row > area.row && row < area.row + area.rows;
  const hiddenRows = fields.length > 0 ? [...hidden].filter(inside) : [];
  return { tableId, area, columns, hiddenRows: new Set(hiddenRows), source };
}
