import type { Area, Cell, CellStyle } from "../model/cell";
import type { Sheet, SheetRow } from "../model/workbook";
import { cleanedText, cleanText } from "./clean";
import {
  damagedWords,
  decodeAsNeighbours,
  decodeLegacy,
  encodingOfFont,
  isSoundAsItIs,
  isSurelyUnicode,
  legacyEncodings,
  mayBeLegacy,
  type LegacyEncoding,
} from "./legacy-fonts";
import { damaged, signsOf, unclean } from "./letter-signs";
import { holdsUnicode, liesOverUnicode, lyingFontsOf } from "./sheet-fonts";

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
  const index = indexAt(cells, column);
  return index < 0 ? undefined : cells[index];
}

/** The place of a column's cell among those of a row, by rising column; -1 for none. */
export function indexAt(cells: readonly Cell[], column: number): number {
  // Where no cell before it is blank it stands as many places on as its column.
  const { length } = cells;
  const first = length === 0 ? undefined : cells[0]?.column;
  if (first === undefined || column < first) return -1;
  const next = column - first;
  if (next < length && cells[next]?.column === column) return next;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.column ?? Infinity) < column) low = middle + 1;
    else high = middle;
  }
  return low < length && cells[low]?.column === column ? low : -1;
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
  /** Index of the row that was asked for last. */
  private near = 0;
  /** By the index of the row. */
  private readonly mergesOfRow: (Area[] | undefined)[];
  private readonly fonts = new Map<string | null, FontTexts>();
  private readonly fontOfStyle = new Map<CellStyle, FontTexts>();
  private lastStyle: CellStyle | null = null;
  private lastFont: FontTexts | null = null;
  private anyDecoded = false;
  private anyDamaged = false;
  private lyingFonts: ReadonlyMap<string | null, LegacyEncoding> | null = null;

  constructor(readonly sheet: Sheet) {
    this.rows = sheet.rows;
    this.mergesOfRow = new Array<Area[] | undefined>(sheet.rows.length);
    let entries = 0;
    for (const merge of sheet.merges) {
      for (let index = this.firstRowFrom(merge.top); index < sheet.rows.length; index++) {
        const row = sheet.rows[index];
        if (row === undefined || row.number > merge.bottom || ++entries > mostMergeEntries) break;
        const merges = this.mergesOfRow[index];
        if (merges) merges.push(merge);
        else this.mergesOfRow[index] = [merge];
      }
    }
  }

  /** Index of the first non-blank row at or below a row number. */
  firstRowFrom(number: number): number {
    const { rows } = this;
    // Nearly always the row that was asked for last, or the one behind it.
    for (let index = this.near; index < rows.length && index <= this.near + 1; index++) {
      if ((rows[index]?.number ?? Infinity) < number) continue;
      if (index > 0 && (rows[index - 1]?.number ?? 0) >= number) break;
      return (this.near = index);
    }
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.number ?? Infinity) < number) low = middle + 1;
      else high = middle;
    }
    return (this.near = low);
  }

  /** Index of a row; -1 where it is blank. */
  private indexOf(number: number): number {
    const index = this.firstRowFrom(number);
    return this.rows[index]?.number === number ? index : -1;
  }

  row(number: number): SheetRow | undefined {
    const index = this.indexOf(number);
    return index < 0 ? undefined : this.rows[index];
  }

  /** The cell at a place; undefined for a blank one without a fill. */
  cell(row: number, column: number): Cell | undefined {
    const cells = this.row(row)?.cells;
    return cells && cellAt(cells, column);
  }

  /** The merged areas that cover cells of a row. */
  mergesOn(row: number): readonly Area[] {
    const index = this.indexOf(row);
    return index < 0 ? noMerges : (this.mergesOfRow[index] ?? noMerges);
  }

  /** The merged area that covers a place. */
  mergeAt(row: number, column: number): Area | undefined {
    return areaOver(this.mergesOn(row), column);
  }

  /** The cell whose value a place shows: the top left one of a merged area, else its own. */
  shownCell(row: number, column: number): Cell | undefined {
    const merge = this.mergeAt(row, column);
    return merge ? this.cell(merge.top, merge.left) : this.cell(row, column);
  }

  /** The words of a cell, repaired; "" for a blank one. A date, a percentage and a number as Excel shows them. */
  text(cell: Cell | undefined): string {
    if (cell === undefined || cell.type === "blank") return "";
    if (cell.type !== "text" || typeof cell.value !== "string") return cleanText(cell.shown).trim();
    const font = this.fontOf(cell.style);
    const signs = signsOf(cell.value);
    if (font.encoding === null && isSurelyUnicode(signs) && (signs & unclean) === 0) {
      // Nearly all texts are sound as they stand: to look at their letters once more takes less than to remember them.
      if (signs & damaged) this.anyDamaged ||= damagedWords(cell.value).length > 0;
      return cell.value.trim();
    }
    const known = font.texts.get(cell.value);
    if (known !== undefined) return known;
    const text = this.read(cell.value, signs, font);
    font.texts.set(cell.value, text);
    this.anyDamaged ||= damagedWords(text).length > 0;
    return text;
  }

  /** Has decoding changed any text that was asked for so far? */
  get hasDecoded(): boolean {
    return this.anyDecoded;
  }

  /** Did any text that was asked for so far lose letters on the way? */
  get hasDamaged(): boolean {
    return this.anyDamaged;
  }

  /** What decoding made of a cell; undefined when its text was Unicode already. */
  decoded(cell: Cell): DecodedText | undefined {
    this.text(cell);
    return cell.type === "text" && typeof cell.value === "string"
      ? this.fontOf(cell.style).decoded.get(cell.value)
      : undefined;
  }

  /** Looks are shared by cells, and most cells have that of the one before them. */
  private fontOf(style: CellStyle): FontTexts {
    if (style === this.lastStyle && this.lastFont !== null) return this.lastFont;
    let font = this.fontOfStyle.get(style);
    if (font === undefined) {
      font = this.fonts.get(style.font) ?? {
        name: style.font,
        encoding: encodingOfFont(style.font),
        holdsUnicode: null,
        liesOverUnicode: null,
        texts: new Map(),
        decoded: new Map(),
      };
      this.fonts.set(style.font, font);
      this.fontOfStyle.set(style, font);
    }
    this.lastStyle = style;
    return (this.lastFont = font);
  }

  private read(raw: string, signs: number, font: FontTexts): string {
    const decoded = this.isUnicode(raw, signs, font)
      ? null
      : (decodeLegacy(raw, font.name) ?? this.decodedAsNeighbours(raw, signs, font));
    if (decoded === null || decoded.text === raw) return (signs & unclean ? cleanedText(raw) : raw).trim();
    font.decoded.set(raw, decoded);
    this.anyDecoded = true;
    return cleanText(decoded.text).trim();
  }

  /** Does a text stand as it is, as far as its signs, its font and its own words tell? */
  private isUnicode(raw: string, signs: number, font: FontTexts): boolean {
    if (font.encoding !== null) return mayBeLegacy(signs) && isSoundAsItIs(raw) && this.isUnicodeUnder(font);
    return isSurelyUnicode(signs) || (mayBeLegacy(signs) && this.holdsUnicode(font) && isSoundAsItIs(raw));
  }

  private holdsUnicode(font: FontTexts): boolean {
    return (font.holdsUnicode ??= holdsUnicode(this.rows, font.name));
  }

  /**
   * Does a font that names a legacy code stand over Unicode here, by most of its telling cells? Then "Không", which a
   * code would make "Khụng" of, stays as it is.
   */
  private isUnicodeUnder(font: FontTexts): boolean {
    return (font.liesOverUnicode ??= liesOverUnicode(this.rows, font.name));
  }

  /** A short cell under a font that lies: decoded as the sheet's other cells of that font are. */
  private decodedAsNeighbours(text: string, signs: number, font: FontTexts): DecodedText | null {
    if (!mayBeLegacy(signs) || font.encoding !== null) return null;
    const sure = !this.holdsUnicode(font);
    // Most texts stay as they are whatever their neighbours are, so the sheet is not looked through for them.
    if (legacyEncodings.every((encoding) => decodeAsNeighbours(text, encoding, sure) === null)) return null;
    this.lyingFonts ??= lyingFontsOf(this.rows);
    const encoding = this.lyingFonts.get(font.name);
    return encoding === undefined ? null : decodeAsNeighbours(text, encoding, sure);
  }
}

/** The texts that stand in one font. */
interface FontTexts {
  readonly name: string | null;
  readonly encoding: LegacyEncoding | null;
  /** Does any cell of that font hold letters that only Unicode has? Null: not looked for yet. */
  holdsUnicode: boolean | null;
  /** Does the font name a code that most of its cells were not typed in? Null: not looked for yet. */
  liesOverUnicode: boolean | null;
  /** Repaired words by the raw text, of texts that were not sound. */
  readonly texts: Map<string, string>;
  readonly decoded: Map<string, DecodedText>;
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
