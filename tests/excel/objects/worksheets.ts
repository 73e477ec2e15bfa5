import { ExcelError } from "../errors";
import { ExcelCollection } from "../wire/excel-object";
import { checkSheetName, Worksheet } from "./worksheet";

export class Worksheets extends ExcelCollection {
  members(): Worksheet[] {
    return this.host.state.sheets.map((sheet) => new Worksheet(this.host, sheet));
  }
  Indexer(key: string | number): Worksheet {
    const sheet = this.GetItemOrNullObject(String(key));
    if (!sheet) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }
  GetItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.host.state.sheet(key);
    return sheet ? new Worksheet(this.host, sheet) : null;
  }
  GetActiveWorksheet(): Worksheet {
    return this.Indexer(this.host.state.activeSheetId);
  }
  Add(name?: string): Worksheet {
    this.host.writingStructure();
    let free = name ?? "";
    for (let number = 1; free === ""; number += 1) {
      if (!this.host.state.sheet(`Sheet${number}`)) free = `Sheet${number}`;
    }
    checkSheetName(free);
    if (this.host.state.sheet(free)) throw new ExcelError("ItemAlreadyExists", "A sheet of that name exists.");
    return new Worksheet(this.host, this.host.state.addSheet(free));
  }

  _RegisterDataChangedEvent(): void {
    this.host.listening.add("changed");
  }
  _UnregisterDataChangedEvent(): void {
    this.host.listening.delete("changed");
  }
  _RegisterAddedEvent(): void {
    this.host.listening.add("added");
  }
  _UnregisterAddedEvent(): void {
    this.host.listening.delete("added");
  }
  _RegisterDeletedEvent(): void {
    this.host.listening.add("deleted");
  }
  _UnregisterDeletedEvent(): void {
    this.host.listening.delete("deleted");
  }
}
