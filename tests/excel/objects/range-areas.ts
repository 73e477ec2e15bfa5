import { formatBox, quoteSheet, type Box } from "../address";
import type { InMemoryExcel } from "../in-memory-excel";
import type { SheetState } from "../state";
import { ExcelCollection, ExcelObject } from "../wire/excel-object";
import { Range } from "./range";

export class RangeAreas extends ExcelObject {
  override readonly keptByReference = true;

  constructor(
    host: InMemoryExcel,
    readonly sheet: SheetState,
    readonly boxes: readonly Box[],
  ) {
    super(host);
  }

  get Address(): string {
    return this.boxes.map((box) => `${quoteSheet(this.sheet.name)}!${formatBox(box)}`).join(",");
  }
  get AreaCount(): number {
    return this.boxes.length;
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.host, this.sheet, this.boxes);
  }
  _KeepReference(): void {
    // The answer to the next instantiation carries the reference.
  }
}

export class RangeCollection extends ExcelCollection {
  constructor(
    host: InMemoryExcel,
    readonly sheet: SheetState,
    readonly boxes: readonly Box[],
  ) {
    super(host);
  }
  members(): Range[] {
    return this.boxes.map((box) => new Range(this.host, this.sheet, box));
  }
  Indexer(index: string | number): ExcelObject {
    return this.GetItemAt(Number(index));
  }
}
