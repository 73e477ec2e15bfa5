import type { Area, Cell } from "../model/cell";
import type { Sheet, SheetRow } from "../model/workbook";
import { cleanText } from "./clean";
import { decodeLegacy, type LegacyEncoding } from "./legacy-fonts";

/** Merged areas are looked up by row; beyond this many row entries the rest is left out (a damaged file). */
const mostMergeEntries = 1_000_000;

/** A text that decoding from a legacy code changed. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

/**
 * A sheet for reading: rows by number, cells by place, merged areas, and each cell's words repaired once
 * (legacy codes decoded, Unicode composed, odd spaces plain; line breaks stay).
 */
export class SheetView {
  readonly rows: readonly SheetRow[];
  private readonly indexOfRow = new Map<number, number>();
  private readonly mergesOfRow = new Map<number, Area[]>();
  private readonly texts = new WeakMap<Cell, string>();
  private readonly decodedTexts = new WeakMap<Cell, DecodedText>();

  constructor(readonly sheet: Sheet) {
    this.rows = sheet.rows;
    sheet.rows.forEach((row, index) => this.indexOfRow.set(row.number, index));
    let entries = 0;
    for (const merge of sheet.merges) {
      for (let index = this.firstRowFrom(merge.top); index < sheet.rows.length; index++) {
        const row = sheet.rows[index];
        if (row === undefined || row.number > merge.bottom || ++entries > mostMergeEntries) break;
        const merges = this.mergesOfRow.get(row.number);
        if (merges) merges.push(merge);
        else this.mergesOfRow.set(row.number, [merge]);
      }
    }
  }

  /** Index of the first non-blank row at or below a row number. */
  firstRowFrom(number: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle]?.number ?? Infinity) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  row(number: number): SheetRow | undefined {
    const index = this.indexOfRow.get(number);
    return index === undefined ? undefined : this.rows[index];
  }

  /** The cell at a place; undefined for a blank one without a fill. */
  cell(row: number, column: number): Cell | undefined {
    const cells = this.row(row)?.cells;
    if (cells === undefined) return undefined;
    let low = 0;
    let high = cells.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cells[middle]?.column ?? Infinity) < column) low = middle + 1;
      else high = middle;
    }
    const found = cells[low];
    return found?.column === column ? found : undefined;
  }

  /** The merged area that covers a place. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.mergesOfRow.get(row)?.find((merge) => column >= merge.left && column <= merge.right);
  }

  /** The cell whose value a place shows: the top left one of a merged area, else its own. */
  shownCell(row: number, column: number): Cell | undefined {
    const merge = this.mergeAt(row, column);
    return merge ? this.cell(merge.top, merge.left) : this.cell(row, column);
  }

  /** The words of a cell, repaired; "" for a blank one. A date, a percentage and a number as Excel shows them. */
  text(cell: Cell | undefined): string {
    if (cell === undefined || cell.type === "blank") return "";
    const known = this.texts.get(cell);
    if (known !== undefined) return known;
    const text = this.read(cell);
    this.texts.set(cell, text);
    return text;
  }

  /** What decoding made of a cell; undefined when its text was Unicode already. */
  decoded(cell: Cell): DecodedText | undefined {
    this.text(cell);
    return this.decodedTexts.get(cell);
  }

  private read(cell: Cell): string {
    if (cell.type !== "text" || typeof cell.value !== "string") return cleanText(cell.shown).trim();
    const decoded = decodeLegacy(cell.value, cell.style.font);
    if (decoded !== null && decoded.text !== cell.value) this.decodedTexts.set(cell, decoded);
    return cleanText(decoded?.text ?? cell.value).trim();
  }
}
