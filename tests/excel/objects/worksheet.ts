import { lastColumn, lastRow, parseBox, quoteSheet, splitAddress } from "../address";
import { ExcelError } from "../errors";
import type { InMemoryExcel } from "../in-memory-excel";
import type { SheetState } from "../state";
import { ExcelObject } from "../wire/excel-object";
import { Charts } from "./chart";
import { FreezePanes } from "./freeze-panes";
import { PageLayout } from "./page-layout";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { Tables } from "./table";

export class Worksheet extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: SheetState,
  ) {
    super(host);
  }
  override identity() {
    return { Id: this.state.id };
  }

  get Id(): string {
    return this.state.id;
  }
  get Name(): string {
    return this.state.name;
  }
  set Name(name: string) {
    checkSheetName(name);
    this.host.writingStructure();
    const taken = this.host.state.sheet(name);
    if (taken && taken !== this.state) throw new ExcelError("ItemAlreadyExists", "A sheet of that name exists.");
    const before = this.state.name;
    this.state.name = name;
    this.host.state.referenceMoved(before, quoteSheet(name));
  }
  get Visibility(): string {
    return this.state.visibility;
  }
  set Visibility(visibility: string) {
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") {
      throw new ExcelError("InvalidArgument");
    }
    this.host.writingStructure();
    const others = this.host.state.sheets.some((one) => one !== this.state && one.visibility === "Visible");
    if (visibility !== "Visible" && !others) throw new ExcelError("InvalidOperation", "The last visible sheet.");
    this.state.visibility = visibility;
    if (visibility !== "Visible") this.host.leaveSheet(this.state);
  }
  get Position(): number {
    return this.host.state.sheets.indexOf(this.state);
  }
  set Position(position: number) {
    this.host.writingStructure();
    const { sheets } = this.host.state;
    if (position < 0 || position >= sheets.length) throw new ExcelError("InvalidArgument");
    sheets.splice(sheets.indexOf(this.state), 1);
    sheets.splice(position, 0, this.state);
  }
  get TabColor(): string {
    return this.state.tabColor;
  }
  set TabColor(color: string) {
    if (color !== "" && !/^#[0-9A-F]{6}$/i.test(color)) throw new ExcelError("InvalidArgument");
    this.state.tabColor = color;
  }
  get Gridlines(): boolean {
    return this.state.showGridlines;
  }
  set Gridlines(show: boolean) {
    this.state.showGridlines = show;
  }

  get Tables(): Tables {
    return new Tables(this.host, this.state);
  }
  get Charts(): Charts {
    return new Charts(this.host, this.state);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.host, this.state);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.host, this.state);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.state);
  }

  GetRange(address?: string): Range {
    if (address === undefined || address === null || address === "") {
      return new Range(this.host, this.state, { top: 0, left: 0, bottom: lastRow, right: lastColumn });
    }
    const { sheet, rest } = splitAddress(address);
    if (sheet !== null && sheet !== this.state.name)
      throw new ExcelError("InvalidArgument", "Another sheet's address.");
    return new Range(this.host, this.state, parseBox(rest));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const box = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    const whole = [row, column, rows, columns].every((one) => Number.isInteger(one));
    if (!whole || row < 0 || column < 0 || rows < 1 || columns < 1 || box.bottom > lastRow || box.right > lastColumn) {
      throw new ExcelError("InvalidArgument", "The indexes lie outside the sheet.");
    }
    return new Range(this.host, this.state, box);
  }
  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /** Null for a sheet that holds nothing. */
  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const box = this.state.usedBox(valuesOnly === true);
    return box ? new Range(this.host, this.state, box) : null;
  }
  Activate(): void {
    if (this.state.visibility !== "Visible") throw new ExcelError("InvalidOperation", "A hidden sheet.");
    this.host.state.activeSheetId = this.state.id;
  }
  Delete(): void {
    this.host.writingStructure();
    const { state } = this.host;
    const others = state.sheets.some((one) => one !== this.state && one.visibility === "Visible");
    if (this.state.visibility === "VeryHidden") throw new ExcelError("GeneralException", "A very hidden sheet.");
    if (!others) throw new ExcelError("InvalidOperation", "The last visible sheet.");
    state.sheets = state.sheets.filter((one) => one !== this.state);
    state.referenceMoved(this.state.name, null);
    this.host.leaveSheet(this.state);
    this.host.announceDeleted(this.state);
  }
}

/** Refuses what Excel refuses as a sheet's name. */
export function checkSheetName(name: string): void {
  const fits = name.length > 0 && name.length < 32 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);
  if (!fits) throw new ExcelError("InvalidArgument", `${name} is no name for a sheet.`);
}
