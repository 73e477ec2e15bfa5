import { ExcelObject } from "../wire/excel-object";
import { Names } from "./names";
import { WorkbookProtection } from "./protection";
import { Tables } from "./table";
import { Worksheets } from "./worksheets";

export class ExcelWorkbook extends ExcelObject {
  get Name(): string {
    return this.host.state.fileName;
  }
  get ReadOnly(): boolean {
    return this.host.state.readOnly;
  }
  get Worksheets(): Worksheets {
    return new Worksheets(this.host);
  }
  get Tables(): Tables {
    return new Tables(this.host, null);
  }
  get Names(): Names {
    return new Names(this.host);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.host);
  }
  get Application(): Application {
    return new Application(this.host);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.host);
  }
  _RemoveReference(reference: string): void {
    this.host.forget(reference);
  }
  Save(): void {
    // Nothing to save to.
  }
}

export class Application extends ExcelObject {
  get CalculationMode(): string {
    return this.host.state.calculationMode;
  }
  SuspendApiCalculationUntilNextSync(): void {
    // Nothing is calculated here.
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    // Nothing is shown here.
  }
}

export class Runtime extends ExcelObject {
  get EnableEvents(): boolean {
    return this.host.state.eventsOn;
  }
  set EnableEvents(on: boolean) {
    this.host.state.eventsOn = on;
  }
}
