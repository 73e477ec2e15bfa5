import type { Cell, CellStyle, CellType } from "../model/cell";
import { compileFormat, type NumberFormat } from "../ooxml/format/number-format";
import { plainNumber } from "../ooxml/format/render-number";
import { civilDateOf, serialParts } from "../ooxml/format/serial-date";

/** A style together with what its number format does; make one for each look and share it between cells. */
export interface CellLook {
  readonly style: CellStyle;
  readonly format: NumberFormat;
  /** What numbers became before; the same few days and percents come again and again. */
  readonly known: Map<number, Interpreted>;
}

/** What a host knows of a cell, before dates are told from numbers. */
export interface CellPieces {
  readonly row: number;
  readonly column: number;
  /** "iso-date": a text such as "2024-03-15T00:00:00" that the file calls a date. */
  readonly kind: "blank" | "number" | "text" | "boolean" | "error" | "iso-date";
  readonly value: string | number | boolean | null;
  /** Without "="; null for no formula. */
  readonly formula: string | null;
  /** A formula whose result was never stored. */
  readonly uncached: boolean;
  readonly look: CellLook;
  readonly link: string | null;
  readonly date1904: boolean;
  /** What the host says is shown; left out, it is worked out from the number format. */
  readonly shown?: string;
}

const formats = new Map<string, NumberFormat>();
const formatsKept = 2000;
const numbersKept = 5000;

function formatOf(code: string): NumberFormat {
  const known = formats.get(code);
  if (known !== undefined) return known;
  if (formats.size >= formatsKept) formats.clear();
  const compiled = compileFormat(code);
  formats.set(code, compiled);
  return compiled;
}

/** A look from its parts; white as a fill counts as none, and the number format tells of percents. */
export function makeLook(style: Omit<CellStyle, "percent">): CellLook {
  const { font, bold, italic, numberFormat } = style;
  const fill = style.fill === null || /^F{6}$/i.test(style.fill) ? null : style.fill.toUpperCase();
  const format = formatOf(numberFormat);
  return { style: { font, bold, italic, fill, numberFormat, percent: format.percent }, format, known: new Map() };
}

/** How a cell without any style looks. */
export const plainLook: CellLook = makeLook({
  font: null,
  bold: false,
  italic: false,
  fill: null,
  numberFormat: "General",
});

/** One cell of the model from what a host knows of it: (45366, "dd/mm/yyyy") → the date "2024-03-15", shown "15/03/2024". */
export function makeCell(pieces: CellPieces): Cell {
  const { look, formula } = pieces;
  const { type, value, shown } = interpret(pieces);
  return {
    row: pieces.row,
    column: pieces.column,
    type,
    value,
    shown: pieces.shown ?? shown,
    formula,
    style: look.style,
    link: pieces.link ?? (formula === null ? null : linkOfFormula(formula)),
  };
}

export interface Interpreted {
  readonly type: CellType;
  readonly value: string | number | boolean | null;
  readonly shown: string;
}

const blank: Interpreted = { type: "blank", value: null, shown: "" };

function interpret(pieces: CellPieces): Interpreted {
  const { kind, value, look } = pieces;
  if (pieces.uncached) return blank;
  switch (kind) {
    case "number":
      return recall(Number(value), look, pieces.date1904);
    case "boolean":
      return { type: "boolean", value: value === true, shown: value === true ? "TRUE" : "FALSE" };
    case "error":
      return { type: "error", value: String(value), shown: String(value) };
    case "iso-date":
      return interpretIsoDate(String(value));
    case "text":
      return { type: "text", value: String(value), shown: String(value) };
    case "blank":
      return blank;
  }
}

function recall(number: number, { format, known }: CellLook, date1904: boolean): Interpreted {
  // Looks may be shared between workbooks; the rare ones that count days from 1904 are not remembered.
  if (date1904) return interpretNumber(number, format, true);
  const before = known.get(number);
  if (before !== undefined) return before;
  const interpreted = interpretNumber(number, format, false);
  if (known.size < numbersKept) known.set(number, interpreted);
  return interpreted;
}

function interpretNumber(number: number, format: NumberFormat, date1904: boolean): Interpreted {
  const shown = format.code === "General" ? plainNumber(number) : format.render(number, date1904);
  if (format.date) {
    const parts = serialParts(number, date1904);
    const date = parts === null ? null : civilDateOf(parts);
    if (date !== null) return { type: "date", value: date, shown };
  }
  return { type: "number", value: number, shown };
}

function interpretIsoDate(text: string): Interpreted {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (date === undefined) return { type: "text", value: text, shown: text };
  const [year = "", month = "", day = ""] = date.split("-");
  const time = /T(\d{2}:\d{2})/.exec(text)?.[1];
  const shownTime = time === undefined || time === "00:00" ? "" : ` ${time}`;
  return { type: "date", value: date, shown: `${day}/${month}/${year}${shownTime}` };
}

/** A constant text, what most cells are; the same as `makeCell` gives, without a detour. */
export function textCell(row: number, column: number, text: string, look: CellLook): Cell {
  return {
    row,
    column,
    type: "text",
    value: text,
    shown: text,
    formula: null,
    style: look.style,
    link: null,
  };
}

/** The address that a HYPERLINK formula names outright: `HYPERLINK("https://a.vn/b","Xem")` → "https://a.vn/b". */
function linkOfFormula(formula: string): string | null {
  const address = /^\s*HYPERLINK\(\s*"((?:[^"]|""){1,2000})"/i.exec(formula)?.[1];
  return address === undefined ? null : address.replace(/""/g, '"');
}
