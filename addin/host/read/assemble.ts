import { makeCell, makeLook, type CellLook, type CellPieces } from "@shared/hosts/make-cell";
import type { Area, Cell } from "@shared/model/cell";
import { UserError } from "@shared/model/host";
import type { Sheet, SheetRow } from "@shared/model/workbook";
import { areaOf } from "../box";
import type { RawChunk, RawLook, RawSheet } from "./raw";

/** More filled cells than this in a workbook are refused, as from a file. */
export const cellLimit = 500_000;

/** Looks are shared between cells, over all sheets. */
export type LookCache = Map<string, CellLook>;

/** What counts over the whole workbook while its sheets are put together. */
export interface Assembly {
  readonly fileName: string;
  readonly looks: LookCache;
  readonly date1904: boolean;
  filled: number;
}

/** One sheet of the model from what Excel answered. */
export function assembleSheet(raw: RawSheet, assembly: Assembly): Sheet {
  const rows: SheetRow[] = [];
  for (const chunk of raw.chunks) {
    chunk.values.forEach((values, index) => {
      const number = chunk.row + index + 1;
      const cells: Cell[] = [];
      let alive = false;
      for (let offset = 0; offset < values.length; offset += 1) {
        const pieces = piecesOf(chunk, index, offset, raw.uncached, assembly);
        if (!pieces) continue;
        alive ||= pieces.uncached || (pieces.kind !== "blank" && pieces.value !== "");
        if (pieces.kind !== "blank") assembly.filled += 1;
        cells.push(makeCell(pieces));
      }
      if (assembly.filled > cellLimit) throw new UserError("too-many-cells", { file: assembly.fileName });
      if (alive) rows.push({ number, hidden: raw.hiddenRows.has(number - 1), cells });
    });
  }
  return {
    name: raw.name,
    hidden: raw.hidden,
    own: raw.own,
    rows,
    merges: raw.merges.map(areaOf).filter((area): area is Area => area !== null),
    hiddenColumns: new Set([...raw.hiddenColumns].map((column) => column + 1)),
  };
}

/** What is known of one cell; null for a blank one without a fill. */
function piecesOf(
  chunk: RawChunk,
  index: number,
  offset: number,
  uncachedCells: ReadonlySet<string>,
  assembly: Assembly,
): CellPieces | null {
  const value = chunk.values[index]?.[offset] ?? "";
  const formula = formulaOf(value, chunk.formulas[index]?.[offset]);
  const raw = chunk.looks[index]?.[offset];
  const look = lookOf(raw, String(chunk.formats[index]?.[offset] ?? "General"), assembly.looks);
  const row = chunk.row + index;
  const column = chunk.column + offset;
  const uncached = formula !== null && uncachedCells.has(`${row}:${column}`);
  if (value === "" && formula === null && look.style.fill === null) return null;
  return {
    row: row + 1,
    column: column + 1,
    ...content(value, formula, uncached),
    formula,
    uncached,
    look,
    link: linkOf(raw),
    date1904: assembly.date1904,
  };
}

type Content = Pick<CellPieces, "kind" | "value">;

function content(value: unknown, formula: string | null, uncached: boolean): Content {
  if (uncached || (value === "" && formula === null)) return { kind: "blank", value: null };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  const text = String(value);
  return { kind: isErrorValue(text) ? "error" : "text", value: text };
}

/** "#REF!", "#N/A" and the like, as Excel writes the errors of every language in its API. */
export function isErrorValue(text: string): boolean {
  return /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!)$/.test(
    text,
  );
}

/** Excel answers a constant's own value where there is no formula, also for a text that begins with "=". */
function formulaOf(value: unknown, formula: unknown): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return null;
  return formula.length > 1 ? formula.slice(1) : null;
}

function lookOf(raw: RawLook | undefined, numberFormat: string, cache: LookCache): CellLook {
  const font = raw?.format?.font;
  const color = raw?.format?.fill?.color ?? "";
  const key = `${font?.name ?? ""}|${String(font?.bold)}|${String(font?.italic)}|${color}|${numberFormat}`;
  const known = cache.get(key);
  if (known) return known;
  const look = makeLook({
    font: font?.name ?? null,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    fill: /^#[0-9A-F]{6}$/i.test(color) ? color.slice(1).toUpperCase() : null,
    numberFormat,
  });
  cache.set(key, look);
  return look;
}

/** Address and place in the document as one: "https://a.vn", "#'Danh mục'!A1". */
function linkOf(raw: RawLook | undefined): string | null {
  const address = raw?.hyperlink?.address ?? "";
  const place = raw?.hyperlink?.documentReference ?? "";
  const link = address + (place === "" ? "" : `#${place}`);
  return link === "" ? null : link;
}
