import { numberToLetters, type SheetArea } from "../read/area";
import { encodeCellText, encodeXml } from "../xml/escape";
import { xmlHead, type Dialect } from "./dialect";
import type { CellSpec, RowSpec, SheetSpec } from "./sheet-spec";
import type { StyleBook } from "./style-book";

/** Longest text that a cell can hold. */
const longestText = 32_767;
/** Longest list of choices that can stand in a validation itself. */
const longestList = 255;

/** Relationship ids of a grafted sheet's companions. */
export interface SheetRelations {
  readonly tables: readonly string[];
  readonly drawing: string | null;
  /** By web address. */
  readonly links: ReadonlyMap<string, string>;
}

export function areaReference(area: SheetArea): string {
  const from = numberToLetters(area.left) + String(area.top);
  const to = numberToLetters(area.right) + String(area.bottom);
  return from === to ? from : `${from}:${to}`;
}

/** The XML of a sheet part. Text goes inline, so the workbook's shared strings stay as they are. */
export function writeSheetXml(spec: SheetSpec, styles: StyleBook, dialect: Dialect, relations: SheetRelations): string {
  const lists = hiddenLists(spec);
  const rows = withLists(spec, lists);
  const lastRow = Math.max(1, ...rows.map((row) => row.row));
  const lastColumn = Math.max(1, spec.widths.length, ...lists.map((list) => list.column));
  const tabColor = spec.tabColor === null ? "" : `<tabColor rgb="FF${spec.tabColor}"/>`;
  return [
    xmlHead,
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    `<sheetPr>${tabColor}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${areaReference({ top: 1, left: 1, bottom: lastRow, right: lastColumn })}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane(spec.frozenRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(spec, lists),
    "<sheetData>",
    ...rows.map((row) => rowXml(row, spec.widths, styles)),
    "</sheetData>",
    ...conditionalFormats(spec, styles),
    validations(spec, lists),
    hyperlinks(spec, relations),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${spec.landscape ? "landscape" : "portrait"}" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>",
    relations.drawing === null ? "" : `<drawing r:id="${relations.drawing}"/>`,
    tableParts(relations.tables),
    "</worksheet>",
  ].join("");
}

function pane(frozenRows: number): string {
  if (frozenRows === 0) return "";
  const topLeft = `A${String(frozenRows + 1)}`;
  return (
    `<pane ySplit="${String(frozenRows)}" topLeftCell="${topLeft}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${topLeft}" sqref="${topLeft}"/>`
  );
}

/** A list of choices too long for a validation, kept in a hidden column right of everything else. */
interface HiddenList {
  readonly choice: number;
  readonly column: number;
  readonly values: readonly string[];
}

function hiddenLists(spec: SheetSpec): HiddenList[] {
  const lists: HiddenList[] = [];
  for (const [choice, { values }] of spec.choices.entries()) {
    if (fitsInline(values)) continue;
    const right = Math.max(spec.widths.length, ...spec.charts.map((chart) => chart.area.right));
    lists.push({ choice, column: right + 2 + lists.length, values });
  }
  return lists;
}

const fitsInline = (values: readonly string[]): boolean =>
  values.join(",").length <= longestList && !values.some((value) => value.includes(","));

function withLists(spec: SheetSpec, lists: readonly HiddenList[]): readonly RowSpec[] {
  if (lists.length === 0) return spec.rows;
  const rows = new Map<number, RowSpec>(spec.rows.map((row) => [row.row, row]));
  for (const { column, values } of lists) {
    for (const [index, value] of values.entries()) {
      const row = rows.get(index + 1) ?? { row: index + 1, cells: [] };
      rows.set(index + 1, { ...row, cells: [...row.cells, { column, value, style: {} }] });
    }
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

function columns(spec: SheetSpec, lists: readonly HiddenList[]): string {
  const col = (index: number, width: number, hidden: string): string =>
    `<col min="${String(index)}" max="${String(index)}" width="${String(width)}"${hidden} customWidth="1"/>`;
  const all = [
    ...spec.widths.map((width, index) => col(index + 1, width, "")),
    ...lists.map((list) => col(list.column, 10, ' hidden="1"')),
  ];
  return all.length === 0 ? "" : `<cols>${all.join("")}</cols>`;
}

function rowXml(row: RowSpec, widths: readonly number[], styles: StyleBook): string {
  const lines = Math.max(1, ...row.cells.map((cell) => linesOf(cell, widths[cell.column - 1] ?? 10)));
  const height = lines === 1 ? "" : ` ht="${String(Math.min(tallestRow, lines * lineHeight))}"`;
  const cells = row.cells.map((cell) => cellXml(cell, row.row, styles)).join("");
  return `<row r="${String(row.row)}"${height}>${cells}</row>`;
}

/** Points of one line of text, and of the tallest row that there can be. */
const lineHeight = 15;
const tallestRow = 405;

/** Lines that a wrapped text takes at a width, roughly; some programs do not work that out on opening. */
function linesOf({ value, style }: CellSpec, width: number): number {
  if (typeof value !== "string" || style.wrap !== true) return 1;
  const letters = Math.max(1, width - 1) / (style.bold === true ? 1.1 : 1);
  return value.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
}

function cellXml(cell: CellSpec, row: number, styles: StyleBook): string {
  const head = `<c r="${numberToLetters(cell.column)}${String(row)}" s="${String(styles.style(cell.style))}"`;
  const { value } = cell;
  if (value === null) return `${head}/>`;
  if (typeof value === "number") return Number.isFinite(value) ? `${head}><v>${String(value)}</v></c>` : `${head}/>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? "1" : "0"}</v></c>`;
  if (typeof value === "string") return `${head} t="inlineStr"><is>${inlineText(value)}</is></c>`;
  const stored = encodeXml(String(value.value));
  const type = typeof value.value === "string" ? ' t="str"' : "";
  return `${head}${type}><f>${encodeXml(value.formula)}</f><v>${stored}</v></c>`;
}

export function inlineText(text: string): string {
  return `<t xml:space="preserve">${encodeCellText(text.slice(0, longestText))}</t>`;
}

function conditionalFormats(spec: SheetSpec, styles: StyleBook): string[] {
  let priority = 0;
  return spec.tones.map(({ area, tones }) => {
    const rules = tones.map(({ text, color, fill }) => {
      const dxf = styles.conditionalStyle(color, fill);
      const formula = encodeXml(`"${text.replace(/"/g, '""')}"`);
      return (
        `<cfRule type="cellIs" dxfId="${String(dxf)}" priority="${String(++priority)}" operator="equal">` +
        `<formula>${formula}</formula></cfRule>`
      );
    });
    return `<conditionalFormatting sqref="${areaReference(area)}">${rules.join("")}</conditionalFormatting>`;
  });
}

function validations(spec: SheetSpec, lists: readonly HiddenList[]): string {
  if (spec.choices.length === 0) return "";
  const items = spec.choices.map(({ area, values }, index) => {
    const list = lists.find((candidate) => candidate.choice === index);
    const letters = list === undefined ? "" : numberToLetters(list.column);
    const formula =
      list === undefined
        ? `"${values.join(",").replace(/"/g, '""')}"`
        : `$${letters}$1:$${letters}$${String(values.length)}`;
    return (
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" errorStyle="warning" ' +
      `sqref="${areaReference(area)}"><formula1>${encodeXml(formula)}</formula1></dataValidation>`
    );
  });
  return `<dataValidations count="${String(items.length)}">${items.join("")}</dataValidations>`;
}

function hyperlinks(spec: SheetSpec, relations: SheetRelations): string {
  const items = spec.links.map(({ row, column, target }) => {
    const cell = numberToLetters(column) + String(row);
    if ("place" in target) return `<hyperlink ref="${cell}" location="${encodeXml(target.place)}"/>`;
    return `<hyperlink ref="${cell}" r:id="${relations.links.get(target.address) ?? ""}"/>`;
  });
  return items.length === 0 ? "" : `<hyperlinks>${items.join("")}</hyperlinks>`;
}

function tableParts(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  return `<tableParts count="${String(ids.length)}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`;
}
