import type { InMemoryExcel } from "../in-memory-excel";
import { formatBox } from "../address";
import type { SheetState } from "../state";
import { ExcelObject } from "../wire/excel-object";
import type { Range } from "./range";

export class PageLayout extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly sheet: SheetState,
  ) {
    super(host);
  }
  get Orientation(): string {
    return this.sheet.page.orientation;
  }
  set Orientation(orientation: string) {
    this.sheet.page.orientation = orientation;
  }
  set PaperSize(size: string) {
    this.sheet.page.paperSize = size;
  }
  set Zoom(zoom: unknown) {
    this.sheet.page.zoom = zoom;
  }
  set PrintGridlines(print: boolean) {
    this.sheet.page.printGridlines = print;
  }
  set CenterHorizontally(_center: boolean) {
    // Looks only.
  }
  SetPrintMargins(_unit: string, _margins: unknown): void {
    // Looks only.
  }
  SetPrintTitleRows(rows: string | Range): void {
    this.sheet.page.titleRows = typeof rows === "string" ? rows : formatBox(rows.box);
  }
}
