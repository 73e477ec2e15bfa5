import type { Look } from "../state";
import { ExcelObject } from "../wire/excel-object";
import type { Range } from "./range";

const color = (value: string): string => value.toUpperCase();

/** What all cells of a range have in common: their value, or null when it differs. */
function shared<K extends keyof Look>(range: Range, key: K): Look[K] | null {
  let first: Look[K] | null = null;
  for (let row = range.box.top; row <= range.box.bottom; row += 1) {
    for (let column = range.box.left; column <= range.box.right; column += 1) {
      const value = range.sheet.cell(row, column).look[key];
      if (first === null) first = value;
      else if (first !== value) return null;
    }
  }
  return first;
}

function restyle(range: Range, change: Partial<Look>): void {
  range.update((cell) => ({ ...cell, look: { ...cell.look, ...change } }), "format");
}

export class RangeFormat extends ExcelObject {
  constructor(readonly range: Range) {
    super(range.host);
  }
  get Font(): RangeFont {
    return new RangeFont(this.range);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }
  get WrapText(): boolean | null {
    return shared(this.range, "wrap");
  }
  set WrapText(wrap: boolean) {
    restyle(this.range, { wrap });
  }
  get VerticalAlignment(): string | null {
    return shared(this.range, "vertical");
  }
  set VerticalAlignment(vertical: string) {
    restyle(this.range, { vertical });
  }
  get HorizontalAlignment(): string | null {
    return shared(this.range, "horizontal");
  }
  set HorizontalAlignment(horizontal: string) {
    restyle(this.range, { horizontal });
  }
  get ColumnWidth(): number {
    return this.range.sheet.columnWidths.get(this.range.box.left) ?? 48;
  }
  set ColumnWidth(points: number) {
    if (!(points >= 0 && points <= 1400)) throw new RangeError(`column width ${points}`);
    for (let column = this.range.box.left; column <= this.range.box.right; column += 1) {
      this.range.sheet.columnWidths.set(column, points);
    }
  }
  AutofitRows(): void {
    // Heights follow from what is shown; nothing here is shown.
  }
  AutofitColumns(): void {
    // Widths follow from what is shown; nothing here is shown.
  }
}

export class RangeFont extends ExcelObject {
  constructor(readonly range: Range) {
    super(range.host);
  }
  get Name(): string | null {
    return shared(this.range, "font");
  }
  set Name(font: string) {
    restyle(this.range, { font });
  }
  get Bold(): boolean | null {
    return shared(this.range, "bold");
  }
  set Bold(bold: boolean) {
    restyle(this.range, { bold });
  }
  get Italic(): boolean | null {
    return shared(this.range, "italic");
  }
  set Italic(italic: boolean) {
    restyle(this.range, { italic });
  }
  get Color(): string | null {
    return shared(this.range, "fontColor");
  }
  set Color(value: string) {
    restyle(this.range, { fontColor: color(value) });
  }
  set Underline(_kind: string) {
    // Looks only.
  }
  get Size(): number | null {
    return shared(this.range, "fontSize");
  }
  set Size(fontSize: number) {
    restyle(this.range, { fontSize });
  }
}

export class RangeFill extends ExcelObject {
  constructor(readonly range: Range) {
    super(range.host);
  }
  get Color(): string | null {
    const fill = shared(this.range, "fill");
    return fill === "" ? "#FFFFFF" : fill;
  }
  set Color(value: string) {
    restyle(this.range, { fill: color(value) });
  }
  Clear(): void {
    restyle(this.range, { fill: "" });
  }
}

export class FormatProtection extends ExcelObject {
  constructor(readonly range: Range) {
    super(range.host);
  }
  get Locked(): boolean | null {
    return shared(this.range, "locked");
  }
}
