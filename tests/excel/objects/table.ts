import { intersects, parseBox, splitAddress, type Box } from "../address";
import { ExcelError } from "../errors";
import type { InMemoryExcel } from "../in-memory-excel";
import type { SheetState, TableState } from "../state";
import { ExcelCollection, ExcelObject } from "../wire/excel-object";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** Tables of one sheet, or (`sheet` null) of the workbook. */
export class Tables extends ExcelCollection {
  constructor(
    host: InMemoryExcel,
    readonly sheet: SheetState | null,
  ) {
    super(host);
  }
  members(): Table[] {
    const sheets = this.sheet ? [this.sheet] : this.host.state.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new Table(this.host, sheet, table)));
  }
  Indexer(key: string | number): Table {
    const table = this.GetItemOrNullObject(String(key));
    if (!table) throw new ExcelError("ItemNotFound");
    return table;
  }
  GetItemOrNullObject(key: string): Table | null {
    const wanted = key.toLowerCase();
    return this.members().find((one) => one.state.id === key || one.state.name.toLowerCase() === wanted) ?? null;
  }
  Add(place: string | Range, hasHeaders: boolean): Table {
    const address = typeof place === "string" ? splitAddress(place) : null;
    const named = address?.sheet === undefined || address.sheet === null ? null : this.host.state.sheet(address.sheet);
    const sheet = typeof place === "string" ? (named ?? this.sheet) : place.sheet;
    if (!sheet) throw new ExcelError("InvalidArgument");
    const box = typeof place === "string" ? parseBox(address?.rest ?? "") : place.box;
    this.host.writing(sheet, box, "values");
    checkPlace(sheet, box, null);
    if (!hasHeaders) throw new ExcelError("NotImplemented", "Tables without a header row");
    // A table has at least one row of data.
    const whole = box.top === box.bottom ? { ...box, bottom: box.bottom + 1 } : box;
    nameHeaders(sheet, whole);
    let number = 1;
    while (this.host.state.nameTaken(`Table${number}`)) number += 1;
    const id = this.host.state.nextId();
    const state: TableState = {
      id,
      name: `Table${number}`,
      box: whole,
      totals: false,
      style: "TableStyleMedium2",
      filterButton: true,
    };
    sheet.tables.push(state);
    return new Table(this.host, sheet, state);
  }
}

export class Table extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly sheet: SheetState,
    readonly state: TableState,
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
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name))
      throw new ExcelError("InvalidArgument", `table name ${name}`);
    const taken = name.toLowerCase() !== this.state.name.toLowerCase() && this.host.state.nameTaken(name);
    if (taken) throw new ExcelError("InvalidArgument", "A table or name of that name exists.");
    const before = `${this.state.name}[`;
    this.state.name = name;
    // Structured references follow a renamed table.
    for (const sheet of this.host.state.sheets) {
      for (const { row, column, cell } of sheet.filled()) {
        if (!cell.formula?.includes(before)) continue;
        sheet.put(row, column, { ...cell, formula: cell.formula.replaceAll(before, `${name}[`) });
      }
    }
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.host, this.sheet);
  }
  get Style(): string {
    return this.state.style;
  }
  set Style(style: string) {
    this.state.style = style;
  }
  get ShowFilterButton(): boolean {
    return this.state.filterButton;
  }
  set ShowFilterButton(show: boolean) {
    this.state.filterButton = show;
  }
  set ShowBandedRows(_show: boolean) {
    // Looks only.
  }
  get ShowTotals(): boolean {
    return this.state.totals;
  }
  set ShowTotals(show: boolean) {
    this.host.writing(this.sheet, this.state.box, "values");
    this.state.totals = show;
  }
  GetRange(): Range {
    const { box, totals } = this.state;
    return new Range(this.host, this.sheet, totals ? { ...box, bottom: box.bottom + 1 } : box);
  }
  GetHeaderRowRange(): Range {
    return new Range(this.host, this.sheet, { ...this.state.box, bottom: this.state.box.top });
  }
  GetDataBodyRange(): Range {
    return new Range(this.host, this.sheet, { ...this.state.box, top: this.state.box.top + 1 });
  }
  GetTotalRowRange(): Range {
    if (!this.state.totals) throw new ExcelError("ItemNotFound");
    const row = this.state.box.bottom + 1;
    return new Range(this.host, this.sheet, { ...this.state.box, top: row, bottom: row });
  }
  Resize(place: string | Range): void {
    const box = typeof place === "string" ? parseBox(splitAddress(place).rest) : place.box;
    if (box.top !== this.state.box.top) throw new ExcelError("InvalidArgument", "The header row must stay.");
    checkPlace(this.sheet, box, this.state);
    this.state.box = box;
  }
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.sheet.tables = this.sheet.tables.filter((one) => one !== this.state);
    return range;
  }
  Delete(): void {
    const range = this.GetRange();
    this.sheet.tables = this.sheet.tables.filter((one) => one !== this.state);
    range.Clear();
  }
}

function checkPlace(sheet: SheetState, box: Box, self: TableState | null): void {
  if (sheet.merges.some((merge) => intersects(merge, box))) throw new ExcelError("MergedRangeConflict");
  const other = sheet.tables.some((table) => table !== self && intersects(table.box, box));
  if (other) throw new ExcelError("InvalidArgument", "A table can't overlap another table.");
}

/** Headers become text, not empty and unique: "", "A", "A" → "Column1", "A", "A2". */
function nameHeaders(sheet: SheetState, box: Box): void {
  const seen = new Set<string>();
  for (let column = box.left; column <= box.right; column += 1) {
    const cell = sheet.cell(box.top, column);
    const wished = cell.value === "" ? `Column${column - box.left + 1}` : String(cell.value);
    let name = wished;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${wished}${number}`;
    seen.add(name.toLowerCase());
    if (name !== cell.value) sheet.put(box.top, column, { ...cell, value: name, formula: null });
  }
}
