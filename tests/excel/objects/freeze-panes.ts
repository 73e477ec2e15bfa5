import { ExcelError } from "../errors";
import type { InMemoryExcel } from "../in-memory-excel";
import type { SheetState } from "../state";
import { ExcelObject } from "../wire/excel-object";

export class FreezePanes extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly sheet: SheetState,
  ) {
    super(host);
  }
  FreezeRows(count: number): void {
    if (!(count >= 1)) throw new ExcelError("InvalidArgument");
    this.sheet.frozenRows = count;
  }
  Unfreeze(): void {
    this.sheet.frozenRows = 0;
  }
}
