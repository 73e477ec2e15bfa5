import { isUncached, type Area, type Cell, type CellStyle } from "@shared/model/cell";
import { parseAddress } from "@shared/model/cell";
import type { Sheet, SheetRow, Workbook } from "@shared/model/workbook";

const plainStyle: CellStyle = {
  font: "Times New Roman",
  bold: false,
  italic: false,
  fill: null,
  numberFormat: "General",
  percent: false,
};

/** A cell as a fixture writes it: a bare value, or one made by `day`, `bold`, `filled` … */
export type CellLiteral = string | number | boolean | null | MadeCell;

export interface MadeCell {
  readonly literal: Partial<Omit<Cell, "row" | "column" | "style">>;
  readonly style: Partial<CellStyle>;
}

const isMade = (value: CellLiteral): value is MadeCell => typeof value === "object" && value !== null;

const made = (value: CellLiteral): MadeCell => {
  if (isMade(value)) return value;
  if (value === null || value === "") return { literal: { type: "blank", value: null, shown: "" }, style: {} };
  if (typeof value === "boolean")
    return { literal: { type: "boolean", value, shown: String(value).toUpperCase() }, style: {} };
  if (typeof value === "number") return { literal: { type: "number", value, shown: String(value) }, style: {} };
  return { literal: { type: "text", value, shown: value }, style: {} };
};

const styled = (value: CellLiteral, style: Partial<CellStyle>): MadeCell => {
  const cell = made(value);
  return { ...cell, style: { ...cell.style, ...style } };
};

/** An Excel date: day("2024-03-15"). */
export const day = (date: string): MadeCell => ({
  literal: { type: "date", value: date, shown: date.split("-").reverse().join("/") },
  style: { numberFormat: "dd/mm/yyyy" },
});

/** A percent cell: percent(0.8) shows 80%. */
export const percent = (value: number): MadeCell => ({
  literal: { type: "number", value, shown: `${Math.round(value * 100)}%` },
  style: { numberFormat: "0%", percent: true },
});

export const bold = (value: CellLiteral): MadeCell => styled(value, { bold: true });
export const filled = (value: CellLiteral, fill = "D9E1F2"): MadeCell => styled(value, { fill });
export const inFont = (value: CellLiteral, font: string): MadeCell => styled(value, { font });

/** A cell with a hyperlink. */
export const linked = (value: CellLiteral, link: string): MadeCell => {
  const cell = made(value);
  return { ...cell, literal: { ...cell.literal, link } };
};

/** A formula with its stored value; without one it was never calculated. */
export const formula = (text: string, value: CellLiteral = null): MadeCell => {
  const cell = made(value);
  return { ...cell, literal: { ...cell.literal, formula: text } };
};

export const broken = (code = "#REF!"): MadeCell => ({
  literal: { type: "error", value: code, shown: code },
  style: {},
});

export interface SheetLiteral {
  readonly name: string;
  /** From row `firstRow`, from column A; null leaves a cell blank, an empty row leaves the row out. */
  readonly rows: readonly (readonly CellLiteral[])[];
  /** "B6:H6" */
  readonly merges?: readonly string[];
  readonly firstRow?: number;
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly own?: boolean;
}

const areaOf = (range: string): Area => {
  const [from = "", to = from] = range.split(":");
  const [first, last] = [parseAddress(from), parseAddress(to)];
  if (first === null || last === null) throw new Error(`no range: ${range}`);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
};

/** A model sheet from rows of literals. */
export function sheet({
  name,
  rows,
  merges = [],
  firstRow = 1,
  hidden = false,
  hiddenRows = [],
  hiddenColumns = [],
  own = false,
}: SheetLiteral): Sheet {
  const made_ = rows.map((cells, index): SheetRow => {
    const number = firstRow + index;
    return {
      number,
      hidden: hiddenRows.includes(number),
      cells: cells.flatMap((value, at): Cell[] => {
        const { literal, style } = made(value);
        if (literal.type === "blank" && literal.formula === undefined && !style.fill) return [];
        return [
          {
            row: number,
            column: at + 1,
            type: "blank",
            value: null,
            shown: "",
            formula: null,
            link: null,
            ...literal,
            style: { ...plainStyle, ...style },
          },
        ];
      }),
    };
  });
  return {
    name,
    hidden,
    own,
    rows: made_.filter((row) => row.cells.some((cell) => cell.type !== "blank" || isUncached(cell))),
    merges: merges.map(areaOf),
    hiddenColumns: new Set(hiddenColumns),
  };
}

/** A model workbook from sheet literals. */
export function workbook(...sheets: readonly SheetLiteral[]): Workbook {
  return { fileName: "so-theo-doi.xlsx", sheets: sheets.map(sheet), settingsRows: null };
}
