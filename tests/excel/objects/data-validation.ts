import type { Box } from "../address";
import { ExcelError } from "../errors";
import type { InMemoryExcel } from "../in-memory-excel";
import type { SheetState } from "../state";
import { ExcelObject } from "../wire/excel-object";

/** A drop-down's own list holds at most 255 characters; its separator is always a comma. */
const listLimit = 255;

export class DataValidation extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly sheet: SheetState,
    readonly box: Box,
  ) {
    super(host);
  }
  set Rule(rule: { readonly list?: { readonly source?: unknown } }) {
    this.host.writing(this.sheet, this.box, "format");
    const source = rule.list?.source;
    if (typeof source === "string" && !source.startsWith("=") && source.length > listLimit) {
      throw new ExcelError("InvalidArgument", "The list is longer than 255 characters.");
    }
    this.sheet.validations.push({ box: this.box, rule, errorAlert: null });
  }
  set ErrorAlert(alert: unknown) {
    const last = this.sheet.validations.at(-1);
    if (last) last.errorAlert = alert;
  }
  Clear(): void {
    this.sheet.validations = this.sheet.validations.filter((one) => one.box !== this.box);
  }
}
