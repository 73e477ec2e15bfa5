import {
  cellCount,
  formatBox,
  intersects,
  lastColumn,
  lastRow,
  parseBox,
  quoteSheet,
  splitAddress,
  type Box,
} from "../address";
import { coerce, type Value } from "../coerce";
import { ExcelError } from "../errors";
import type { InMemoryExcel } from "../in-memory-excel";
import { render } from "../render";
import { blankCell, type CellState, type Link, type SheetState } from "../state";
import { ExcelObject } from "../wire/excel-object";
import { cellProperties, columnProperties, rowProperties, type Wanted } from "./cell-properties";
import { ConditionalFormats } from "./conditional-format";
import { DataValidation } from "./data-validation";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { Worksheet } from "./worksheet";

/** Above this many cells Excel answers null for 2-D properties instead of failing. */
const cellLimit = 5_000_000;
const mergeLimit = 512;

export class Range extends ExcelObject {
  override readonly keptByReference = true;

  constructor(
    host: InMemoryExcel,
    readonly sheet: SheetState,
    readonly box: Box,
  ) {
    super(host);
  }

  get Address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatBox(this.box)}`;
  }
  get RowIndex(): number {
    return this.box.top;
  }
  get ColumnIndex(): number {
    return this.box.left;
  }
  get RowCount(): number {
    return this.box.bottom - this.box.top + 1;
  }
  get ColumnCount(): number {
    return this.box.right - this.box.left + 1;
  }
  get CellCount(): number {
    return cellCount(this.box);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.host, this.sheet);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.host, this.sheet, this.box);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.host, this.sheet, this.box);
  }

  get Values(): Value[][] | null {
    return this.map((cell) => cell.value);
  }
  set Values(input: unknown) {
    this.enter(input);
  }
  get Formulas(): Value[][] | null {
    return this.map((cell) => (cell.formula === null ? cell.value : `=${cell.formula}`));
  }
  set Formulas(input: unknown) {
    this.enter(input);
  }
  get Text(): string[][] | null {
    return this.map((cell) => cell.shown ?? render(cell.value, cell.format, this.host.state.date1904));
  }
  get ValueTypes(): string[][] | null {
    return this.map((cell) =>
      cell.formula !== null && !cell.uncached ? valueTypeOf(cell.value) : valueType(cell.value),
    );
  }
  get NumberFormat(): string[][] | null {
    return this.map((cell) => cell.format);
  }
  set NumberFormat(input: unknown) {
    this.change(input, (cell, value) => {
      if (typeof value !== "string") throw new ExcelError("InvalidArgument", "A number format is text.");
      return { ...cell, format: value };
    });
  }

  get Hyperlink(): Link | null {
    return this.sheet.cell(this.box.top, this.box.left).link;
  }
  set Hyperlink(link: Link | null) {
    this.update((cell) => ({
      ...cell,
      link,
      value: link?.textToDisplay ?? (cell.value === "" ? (link?.address ?? "") : cell.value),
    }));
  }

  get RowHidden(): boolean | null {
    return common(this.rowNumbers().map((row) => this.sheet.hiddenRows.has(row)));
  }
  set RowHidden(hidden: boolean) {
    this.host.writing(this.sheet, this.box, "format");
    toggle(this.sheet.hiddenRows, this.rowNumbers(), hidden);
  }
  get ColumnHidden(): boolean | null {
    return common(this.columnNumbers().map((column) => this.sheet.hiddenColumns.has(column)));
  }
  set ColumnHidden(hidden: boolean) {
    this.host.writing(this.sheet, this.box, "format");
    toggle(this.sheet.hiddenColumns, this.columnNumbers(), hidden);
  }

  GetCell(row: number, column: number): Range {
    return this.at({ top: row, left: column, bottom: row, right: column });
  }
  GetRow(row: number): Range {
    return this.at({ top: row, left: 0, bottom: row, right: this.ColumnCount - 1 });
  }
  GetColumn(column: number): Range {
    return this.at({ top: 0, left: column, bottom: this.RowCount - 1, right: column });
  }
  GetEntireRow(): Range {
    return new Range(this.host, this.sheet, { ...this.box, left: 0, right: lastColumn });
  }
  GetEntireColumn(): Range {
    return new Range(this.host, this.sheet, { ...this.box, top: 0, bottom: lastRow });
  }
  GetResizedRange(rows: number, columns: number): Range {
    const { box } = this;
    return this.checked({ ...box, bottom: box.bottom + rows, right: box.right + columns });
  }
  GetBoundingRect(other: Range | string): Range {
    const box = typeof other === "string" ? parseBox(splitAddress(other).rest) : other.box;
    return new Range(this.host, this.sheet, {
      top: Math.min(this.box.top, box.top),
      left: Math.min(this.box.left, box.left),
      bottom: Math.max(this.box.bottom, box.bottom),
      right: Math.max(this.box.right, box.right),
    });
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = this.sheet.usedBox(valuesOnly === true);
    return used && intersects(used, this.box) ? new Range(this.host, this.sheet, used) : null;
  }
  /** Areas whose top left cell stands in this range; more than 512 of them fail. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const { box } = this;
    const inside = this.sheet.merges.filter(
      (one) => one.top >= box.top && one.top <= box.bottom && one.left >= box.left && one.left <= box.right,
    );
    if (inside.length > mergeLimit) throw new ExcelError("GeneralException", "More than 512 merged areas.");
    return inside.length === 0 ? null : new RangeAreas(this.host, this.sheet, inside);
  }
  GetCellProperties(wanted: Wanted): unknown[][] {
    return this.boxed((row, column) => cellProperties(this.sheet, row, column, wanted));
  }
  GetRowProperties(wanted: Wanted): unknown[] {
    return this.rowNumbers().map((row) => rowProperties(this.sheet, row, wanted));
  }
  GetColumnProperties(wanted: Wanted): unknown[] {
    return this.columnNumbers().map((column) => columnProperties(this.sheet, column, wanted));
  }

  Merge(across?: boolean): void {
    this.host.writing(this.sheet, this.box, "values");
    if (this.sheet.tables.some((table) => intersects(table.box, this.box))) throw new ExcelError("MergedRangeConflict");
    const boxes = across ? this.rowNumbers().map((row) => ({ ...this.box, top: row, bottom: row })) : [this.box];
    for (const box of boxes) {
      this.sheet.merges = this.sheet.merges.filter((one) => !intersects(one, box));
      if (cellCount(box) > 1) this.sheet.merges.push(box);
    }
  }
  Unmerge(): void {
    this.host.writing(this.sheet, this.box, "format");
    this.sheet.merges = this.sheet.merges.filter((one) => !intersects(one, this.box));
  }
  Clear(what: string = "All"): void {
    this.update((cell) =>
      what === "Contents"
        ? { ...cell, value: "", formula: null, shown: null }
        : what === "Formats"
          ? { ...blankCell, value: cell.value, formula: cell.formula }
          : blankCell,
    );
  }
  Select(): void {
    if (this.sheet.id !== this.host.state.activeSheetId) throw new ExcelError("InvalidSelection");
    this.host.state.selection = { sheetId: this.sheet.id, box: this.box };
  }

  _KeepReference(): void {
    // The answer to the next instantiation carries the reference.
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw wrongShape(rows, columns, this);
  }

  /** Changes each cell of the range, after the sheet's protection has been asked. */
  update(
    change: (cell: CellState, row: number, column: number) => CellState,
    kind: "values" | "format" = "values",
  ): void {
    this.host.writing(this.sheet, this.box, kind);
    for (const row of this.rowNumbers()) {
      for (const column of this.columnNumbers()) {
        const before = this.sheet.cell(row, column);
        const after = change(before, row, column);
        if (after !== before) this.sheet.put(row, column, after);
      }
    }
  }

  private enter(input: unknown): void {
    const dropped = (row: number, column: number) =>
      this.sheet.merges.some(
        (one) =>
          intersects(one, { top: row, left: column, bottom: row, right: column }) &&
          !(one.top === row && one.left === column),
      );
    this.change(input, (cell, value, row, column) => {
      // Only the top left cell of a merged area takes a value; the others drop it without a word.
      if (dropped(row, column)) return cell;
      if (value === "") return { ...cell, value: "", formula: null, shown: null };
      const stored = coerce(value, cell.format);
      const format = stored.format !== null && cell.format === "General" ? stored.format : cell.format;
      return { ...cell, value: stored.value, formula: stored.formula, format, shown: null };
    });
  }

  private change(input: unknown, apply: (cell: CellState, value: unknown, row: number, column: number) => CellState) {
    if (!Array.isArray(input)) {
      this.update((cell, row, column) => apply(cell, input, row, column));
      return;
    }
    const rows = input as unknown[];
    const width = Array.isArray(rows[0]) ? rows[0].length : 0;
    const even = rows.every((row) => Array.isArray(row) && row.length === width);
    if (!even || rows.length !== this.RowCount || width !== this.ColumnCount) {
      throw wrongShape(rows.length, width, this);
    }
    this.update((cell, row, column) => {
      const value = (rows[row - this.box.top] as unknown[])[column - this.box.left];
      return value === null ? cell : apply(cell, value, row, column);
    });
  }

  private map<T>(read: (cell: CellState) => T): T[][] | null {
    if (this.CellCount > cellLimit) return null;
    return this.boxed((row, column) => read(this.sheet.cell(row, column)));
  }
  private boxed<T>(read: (row: number, column: number) => T): T[][] {
    return this.rowNumbers().map((row) => this.columnNumbers().map((column) => read(row, column)));
  }
  private rowNumbers(): number[] {
    return numbers(this.box.top, this.box.bottom);
  }
  private columnNumbers(): number[] {
    return numbers(this.box.left, this.box.right);
  }
  private at(inner: Box): Range {
    const { top, left } = this.box;
    return this.checked({
      top: top + inner.top,
      left: left + inner.left,
      bottom: top + inner.bottom,
      right: left + inner.right,
    });
  }
  private checked(box: Box): Range {
    const inside = box.top >= 0 && box.left >= 0 && box.bottom <= lastRow && box.right <= lastColumn;
    if (!inside || box.bottom < box.top || box.right < box.left) throw new ExcelError("InvalidArgument");
    return new Range(this.host, this.sheet, box);
  }
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function toggle(set: Set<number>, members: readonly number[], inside: boolean): void {
  for (const member of members) {
    if (inside) set.add(member);
    else set.delete(member);
  }
}

const common = (values: readonly boolean[]): boolean | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? false) : null;

/** A formula's empty text is a text. */
const valueTypeOf = (value: Value) => (value === "" ? "String" : valueType(value));

function valueType(value: Value): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(REF|N\/A|NAME\?|DIV\/0|VALUE|NUM|NULL)!?$/.test(value) ? "Error" : "String";
}

const wrongShape = (rows: number, columns: number, range: Range) =>
  new ExcelError(
    "InvalidArgument",
    `The number of rows or columns in the input array (${rows}×${columns}) doesn't match the size of the range (${range.RowCount}×${range.ColumnCount}).`,
  );
