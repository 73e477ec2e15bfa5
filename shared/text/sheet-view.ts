import type { Area, Cell } from "../model/cell";
import type { Sheet, SheetRow } from "../model/workbook";
import { cleanText } from "./clean";
import {
  decodeAsNeighbours,
  decodeLegacy,
  encodingOfFont,
  isSurelyUnicode,
  isUnicodeVietnamese,
  mayBeLegacy,
  type LegacyEncoding,
} from "./legacy-fonts";

/** Merged areas are looked up by row; beyond this many row entries the rest is left out (a damaged file). */
const mostMergeEntries = 1_000_000;

/** A text that decoding from a legacy code changed. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

const noMerges: readonly Area[] = [];

/** The cell of a column among those of a row, by rising column. */
export function cellAt(cells: readonly Cell[], column: number): Cell | undefined {
  // Where no cell before it is blank it stands as many places on as its column.
  const first = cells[0]?.column;
  if (first === undefined || column < first) return undefined;
  const guess = cells[column - first];
  if (guess?.column === column) return guess;
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

/** The one of a row's merged areas that covers a column. */
export function areaOver(merges: readonly Area[], column: number): Area | undefined {
  for (const merge of merges) if (column >= merge.left && column <= merge.right) return merge;
  return undefined;
}

/**
 * A sheet for reading: rows by number, cells by place, merged areas, and each cell's words repaired once
 * (legacy codes decoded, Unicode composed, odd spaces plain; line breaks stay).
 */
export class SheetView {
  readonly rows: readonly SheetRow[];
  private readonly indexOfRow = new Map<number, number>();
  private readonly mergesOfRow = new Map<number, Area[]>();
  private readonly texts = new Map<Cell, string>();
  private readonly decodedTexts = new Map<Cell, DecodedText>();
  private readonly encodings = new Map<string | null, LegacyEncoding | null>();
  /** What legacy texts became, by font and text: short ones ("Công đoàn" could be one) stand in many rows. */
  private readonly decodedBefore = new Map<string, DecodedText | null>();
  private lyingFonts: Map<string | null, LyingFont> | null = null;

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
    return cells && cellAt(cells, column);
  }

  /** The merged areas that cover cells of a row. */
  mergesOn(row: number): readonly Area[] {
    return this.mergesOfRow.get(row) ?? noMerges;
  }

  /** The merged area that covers a place. */
  mergeAt(row: number, column: number): Area | undefined {
    const merges = this.mergesOfRow.get(row);
    return merges && areaOver(merges, column);
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

  /** Has decoding changed any text that was asked for so far? */
  get hasDecoded(): boolean {
    return this.decodedTexts.size > 0;
  }

  /** What decoding made of a cell; undefined when its text was Unicode already. */
  decoded(cell: Cell): DecodedText | undefined {
    this.text(cell);
    return this.decodedTexts.get(cell);
  }

  private read(cell: Cell): string {
    if (cell.type !== "text" || typeof cell.value !== "string") return cleanText(cell.shown).trim();
    const decoded = this.decode(cell.value, cell.style.font);
    if (decoded !== null && decoded.text !== cell.value) this.decodedTexts.set(cell, decoded);
    return cleanText(decoded?.text ?? cell.value).trim();
  }

  private decode(text: string, font: string | null): DecodedText | null {
    if (this.encodingOf(font) === null && isSurelyUnicode(text)) return null;
    const key = `${font ?? ""}\n${text}`;
    const known = this.decodedBefore.get(key);
    if (known !== undefined) return known;
    const decoded = decodeLegacy(text, font) ?? this.decodedAsNeighbours(text, font);
    this.decodedBefore.set(key, decoded);
    return decoded;
  }

  private encodingOf(font: string | null): LegacyEncoding | null {
    const known = this.encodings.get(font);
    if (known !== undefined) return known;
    const encoding = encodingOfFont(font);
    this.encodings.set(font, encoding);
    return encoding;
  }

  /** A short cell under a font that lies: decoded as the sheet's other cells of that font are. */
  private decodedAsNeighbours(text: string, font: string | null): DecodedText | null {
    if (!mayBeLegacy(text) || this.encodingOf(font) !== null) return null;
    this.lyingFonts ??= lyingFontsOf(this.rows, (font) => this.encodingOf(font));
    const lying = this.lyingFonts.get(font);
    return lying === undefined ? null : decodeAsNeighbours(text, lying.encoding, lying.sure);
  }
}

const views = new WeakMap<Sheet, SheetView>();

/** The view of a sheet, made once: finding the tables and reading them look at the same repaired words. */
export function viewOf(sheet: Sheet): SheetView {
  const known = views.get(sheet);
  if (known !== undefined) return known;
  const view = new SheetView(sheet);
  views.set(sheet, view);
  return view;
}

interface LyingFont {
  readonly encoding: LegacyEncoding;
  /** No cell of that font is Unicode. */
  readonly sure: boolean;
}

/** Fonts of Unicode under which at least three cells hold text of one legacy code. */
function lyingFontsOf(
  rows: readonly SheetRow[],
  encodingOf: (font: string | null) => LegacyEncoding | null,
): Map<string | null, LyingFont> {
  const said = new Map<string, LegacyEncoding | undefined>();
  const encodingIn = (text: string, font: string | null): LegacyEncoding | undefined => {
    const key = `${font ?? ""}\n${text}`;
    if (!said.has(key)) said.set(key, decodeLegacy(text, font)?.encoding);
    return said.get(key);
  };
  const counts = new Map<string | null, { tcvn3: number; vni: number; unicode: number }>();
  for (const row of rows) {
    for (const { type, value, style } of row.cells) {
      if (type !== "text" || typeof value !== "string" || encodingOf(style.font) !== null) continue;
      const unicode = isUnicodeVietnamese(value);
      const encoding = unicode ? "unicode" : mayBeLegacy(value) ? encodingIn(value, style.font) : undefined;
      if (encoding === undefined) continue;
      const count = counts.get(style.font) ?? { tcvn3: 0, vni: 0, unicode: 0 };
      count[encoding]++;
      counts.set(style.font, count);
    }
  }
  const lying = new Map<string | null, LyingFont>();
  for (const [font, { tcvn3, vni, unicode }] of counts) {
    const encoding: LegacyEncoding = tcvn3 > vni ? "tcvn3" : "vni";
    if (Math.max(tcvn3, vni) >= 3 && Math.min(tcvn3, vni) === 0) lying.set(font, { encoding, sure: unicode === 0 });
  }
  return lying;
}
