import { ExcelError } from "../errors";
import type { InMemoryExcel } from "../in-memory-excel";
import type { NameState } from "../state";
import { ExcelCollection, ExcelObject } from "../wire/excel-object";
import { Range } from "./range";

export class Names extends ExcelCollection {
  members(): NamedItem[] {
    return this.host.state.names.map((one) => new NamedItem(this.host, one));
  }
  Indexer(name: string | number): NamedItem {
    const found = this.GetItemOrNullObject(String(name));
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  GetItemOrNullObject(name: string): NamedItem | null {
    return this.members().find((one) => one.state.name.toLowerCase() === name.toLowerCase()) ?? null;
  }
  /** A range, or a formula with "=": `names.add("Tên", '="a"')`. */
  Add(name: string, reference: string | Range, _comment?: string | null): NamedItem {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
      throw new ExcelError("InvalidArgument", `${name} is no name.`);
    }
    if (this.host.state.nameTaken(name)) throw new ExcelError("ItemAlreadyExists");
    this.host.writingStructure();
    const formula = reference instanceof Range ? `=${reference.Address}` : checkFormula(reference);
    const state: NameState = { name, formula, visible: true };
    this.host.state.names.push(state);
    return new NamedItem(this.host, state);
  }
}

export class NamedItem extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: NameState,
  ) {
    super(host);
  }
  get Name(): string {
    return this.state.name;
  }
  get Formula(): string {
    return this.state.formula;
  }
  set Formula(formula: string) {
    this.host.writingStructure();
    this.state.formula = checkFormula(formula);
  }
  /** The text of a text formula; for a range its address, as Excel answers. */
  get Value(): string {
    const text = /^="((?:[^"]|"")*)"$/.exec(this.state.formula);
    return text ? (text[1] ?? "").replaceAll('""', '"') : this.state.formula.slice(1);
  }
  get Visible(): boolean {
    return this.state.visible;
  }
  set Visible(visible: boolean) {
    this.state.visible = visible;
  }
  Delete(): void {
    this.host.writingStructure();
    this.host.state.names = this.host.state.names.filter((one) => one !== this.state);
  }
}

function checkFormula(formula: string): string {
  if (!formula.startsWith("=")) throw new ExcelError("InvalidArgument", "A name's formula begins with =.");
  const literal = /^="((?:[^"]|"")*)"$/.exec(formula);
  if (literal && (literal[1] ?? "").length > 255)
    throw new ExcelError("InvalidArgument", "A text above 255 characters.");
  return formula;
}
