import type { Box } from "../address";
import { ExcelError } from "../errors";
import type { InMemoryExcel } from "../in-memory-excel";
import type { ConditionalFormatState, SheetState } from "../state";
import { ExcelCollection, ExcelObject } from "../wire/excel-object";

const types = ["CellValue", "ContainsText", "Custom"];

export class ConditionalFormats extends ExcelCollection {
  constructor(
    host: InMemoryExcel,
    readonly sheet: SheetState,
    readonly box: Box,
  ) {
    super(host);
  }
  members(): ConditionalFormat[] {
    return this.sheet.conditionalFormats.map((one) => new ConditionalFormat(this.host, one));
  }
  Indexer(id: string | number): ConditionalFormat {
    const found = this.members().find((one) => one.state.id === id);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  Add(type: string): ConditionalFormat {
    if (!types.includes(type)) throw new ExcelError("InvalidArgument", `conditional format ${type}`);
    this.host.writing(this.sheet, this.box, "format");
    const id = this.host.state.nextId();
    const state: ConditionalFormatState = {
      id,
      box: this.box,
      type,
      rule: null,
      fontColor: null,
      fill: null,
      stopIfTrue: false,
    };
    this.sheet.conditionalFormats.push(state);
    return new ConditionalFormat(this.host, state);
  }
  ClearAll(): void {
    this.sheet.conditionalFormats = [];
  }
}

export class ConditionalFormat extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: ConditionalFormatState,
  ) {
    super(host);
  }
  override identity() {
    return { Id: this.state.id };
  }
  get Type(): string {
    return this.state.type;
  }
  set StopIfTrue(stop: boolean) {
    this.state.stopIfTrue = stop;
  }
  get CellValue(): ConditionalRule {
    return this.rule("CellValue");
  }
  get TextComparison(): ConditionalRule {
    return this.rule("ContainsText");
  }
  get Custom(): ConditionalRule {
    return this.rule("Custom");
  }
  private rule(type: string): ConditionalRule {
    if (this.state.type !== type) throw new ExcelError("InvalidOperation", `The format is no ${type}.`);
    return new ConditionalRule(this.host, this.state);
  }
}

/** A rule and the look that it brings; custom rules take a formula, the others an object. */
export class ConditionalRule extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: ConditionalFormatState,
  ) {
    super(host);
  }
  get Rule(): ExcelObject | unknown {
    return this.state.type === "Custom" ? new CustomRule(this.host, this.state) : this.state.rule;
  }
  set Rule(rule: unknown) {
    this.state.rule = rule;
  }
  get Format(): ConditionalLook {
    return new ConditionalLook(this.host, this.state);
  }
}

export class CustomRule extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: ConditionalFormatState,
  ) {
    super(host);
  }
  get Formula(): unknown {
    return this.state.rule;
  }
  set Formula(formula: unknown) {
    this.state.rule = formula;
  }
}

export class ConditionalLook extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: ConditionalFormatState,
  ) {
    super(host);
  }
  get Font(): ConditionalColor {
    return new ConditionalColor(this.host, (color) => (this.state.fontColor = color));
  }
  get Fill(): ConditionalColor {
    return new ConditionalColor(this.host, (color) => (this.state.fill = color));
  }
}

export class ConditionalColor extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly put: (color: string) => void,
  ) {
    super(host);
  }
  set Color(color: string) {
    this.put(color);
  }
}
