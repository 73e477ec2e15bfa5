import { ExcelError } from "../errors";
import type { InMemoryExcel } from "../in-memory-excel";
import type { SheetState } from "../state";
import { ExcelObject } from "../wire/excel-object";

export class WorksheetProtection extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly sheet: SheetState,
  ) {
    super(host);
  }
  get Protected(): boolean {
    return this.sheet.protectedSheet;
  }
  Protect(): void {
    if (this.sheet.protectedSheet) throw new ExcelError("AccessDenied");
    this.sheet.protectedSheet = true;
  }
  Unprotect(): void {
    if (!this.sheet.protectedSheet) throw new ExcelError("AccessDenied");
    this.sheet.protectedSheet = false;
  }
}

export class WorkbookProtection extends ExcelObject {
  get Protected(): boolean {
    return this.host.state.structureProtected;
  }
}
