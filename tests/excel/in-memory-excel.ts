import { formatBox, intersects, type Box } from "./address";
import { ExcelError } from "./errors";
import { ExcelWorkbook } from "./objects/workbook";
import { WorkbookState, type SheetState } from "./state";
import { runBatch } from "./wire/dispatch";
import type { ExcelObject } from "./wire/excel-object";
import type { Answer, Batch } from "./wire/message";

/** Excel on the web takes and gives at most this many bytes a request. */
export const payloadLimit = 5 * 1024 * 1024;

/** What goes wrong at one sync; `when` says how much of the batch still takes effect. */
export interface Fault {
  readonly code: string;
  readonly when: "before" | "middle" | "after";
}

export interface SyncRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error: string | null;
}

export interface Touch {
  readonly sheet: string;
  readonly address: string;
  readonly kind: "values" | "format";
}

export interface Reply {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Body: Answer | null;
}

export interface ExcelEvent {
  readonly type: "changed" | "added" | "deleted";
  readonly worksheetId: string;
  readonly address: string;
  readonly source: "Local" | "Remote";
}

/** An Excel without a window: it takes the batches that Microsoft's client sends and answers them from memory. */
export class InMemoryExcel {
  readonly state = new WorkbookState();
  readonly syncs: SyncRecord[] = [];
  readonly touched: Touch[] = [];
  readonly listening = new Set<ExcelEvent["type"]>();
  /** Hears of events; the client's glue puts itself here. */
  onEvent: (event: ExcelEvent) => void = () => undefined;
  /** The user is typing in a cell: every call fails until it is false again. */
  cellEditing = false;
  /** Opened for viewing only, as on the web: nothing can be written. */
  viewOnly = false;
  /** Excel on Windows and Mac has no limit of payload. */
  limitsPayload = true;
  private readonly faults = new Map<number, Fault>();
  private readonly hooks = new Map<number, () => void>();
  private readonly references = new Map<string, ExcelObject>();
  private referenceCount = 0;
  private pendingEvents: ExcelEvent[] = [];

  /** Makes the n-th sync from now fail (1 is the next). */
  failSync(number: number, fault: Fault): void {
    this.faults.set(this.syncs.length + number, fault);
  }

  /** Does something just before the n-th sync from now: a co-author's edit, a deleted sheet. */
  beforeSync(number: number, action: () => void): void {
    this.hooks.set(this.syncs.length + number, action);
  }

  /** Objects that the client still holds by reference; a leak when it grows. */
  get heldReferences(): number {
    return this.references.size;
  }

  /** Answers one request; bytes are those of its JSON in UTF-8. */
  answer(request: string): Reply {
    const number = this.syncs.length + 1;
    this.hooks.get(number)?.();
    const reply = this.reply(JSON.parse(request) as Batch, byteLength(request), this.faults.get(number) ?? null);
    const responseBytes = byteLength(JSON.stringify(reply));
    const tooBig = this.limitsPayload && responseBytes > payloadLimit;
    const answered = tooBig ? refusal("ResponsePayloadSizeLimitExceeded") : reply;
    const error = answered.ErrorCode || (answered.Body?.Error?.Code ?? "");
    this.syncs.push({ requestBytes: byteLength(request), responseBytes, error: error === "" ? null : error });
    this.flushEvents();
    return answered;
  }

  private reply(batch: Batch, bytes: number, fault: Fault | null): Reply {
    if (this.limitsPayload && bytes > payloadLimit) return refusal("RequestPayloadSizeLimitExceeded");
    if (this.cellEditing) return refusal("InvalidOperationInCellEditMode");
    if (fault?.when === "before") return refusal(fault.code);
    const stop = fault?.when === "middle" ? Math.floor(batch.Actions.length / 2) : Infinity;
    const body = runBatch(this, new ExcelWorkbook(this), batch, stop);
    if (fault?.when === "after") return refusal(fault.code);
    if (fault && body.Error) return { ...done(body), Body: { ...body, Error: { ...body.Error, Code: fault.code } } };
    return done(body);
  }

  keep(object: ExcelObject): string {
    for (const [reference, kept] of this.references) if (kept === object) return reference;
    this.referenceCount += 1;
    const reference = `ref${this.referenceCount}`;
    this.references.set(reference, object);
    return reference;
  }
  kept(reference: string): ExcelObject {
    const object = this.references.get(reference);
    if (!object) throw new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
    const sheet = (object as { sheet?: SheetState }).sheet;
    if (sheet && !this.state.sheets.includes(sheet)) throw new ExcelError("ItemNotFound", "The sheet is gone.");
    return object;
  }
  forget(reference: string): void {
    this.references.delete(reference);
  }

  /** Asks whether cells may be written, notes that they were, and tells listeners. */
  writing(sheet: SheetState, box: Box, kind: Touch["kind"]): void {
    if (this.viewOnly) throw new ExcelError("AccessDenied", "The workbook is open for viewing only.");
    if (!this.state.sheets.includes(sheet)) throw new ExcelError("ItemNotFound");
    if (sheet.protectedSheet && this.hasLocked(sheet, box)) throw new ExcelError("AccessDenied", "A locked cell.");
    this.touched.push({ sheet: sheet.name, address: formatBox(box), kind });
    if (kind === "values")
      this.announce({ type: "changed", worksheetId: sheet.id, address: formatBox(box), source: "Local" });
  }

  /** Asks whether sheets and names may be added, renamed, hidden, deleted. */
  writingStructure(): void {
    if (this.viewOnly || this.state.structureProtected) {
      throw new ExcelError("AccessDenied", "The structure of the workbook is protected.");
    }
  }

  /** Someone else changes a cell. */
  remoteEdit(sheetName: string, row: number, column: number, value: string | number | boolean): void {
    const sheet = this.state.sheet(sheetName);
    if (!sheet) throw new Error(`no sheet ${sheetName}`);
    sheet.put(row, column, { ...sheet.cell(row, column), value, formula: null, shown: null });
    const address = formatBox({ top: row, left: column, bottom: row, right: column });
    this.announce({ type: "changed", worksheetId: sheet.id, address, source: "Remote" });
    this.flushEvents();
  }

  /** The clerk types into a cell. */
  localEdit(sheetName: string, row: number, column: number, value: string | number | boolean): void {
    const sheet = this.state.sheet(sheetName);
    if (!sheet) throw new Error(`no sheet ${sheetName}`);
    sheet.put(row, column, { ...sheet.cell(row, column), value, formula: null, shown: null });
    const address = formatBox({ top: row, left: column, bottom: row, right: column });
    this.announce({ type: "changed", worksheetId: sheet.id, address, source: "Local" });
    this.flushEvents();
  }

  leaveSheet(sheet: SheetState): void {
    if (this.state.activeSheetId !== sheet.id) return;
    this.state.activeSheetId = this.state.sheets.find((one) => one !== sheet && one.visibility === "Visible")?.id ?? "";
  }
  announceDeleted(sheet: SheetState): void {
    this.announce({ type: "deleted", worksheetId: sheet.id, address: "", source: "Local" });
  }

  private hasLocked(sheet: SheetState, box: Box): boolean {
    const used = sheet.usedBox(false);
    // Cells that were never touched are locked as well.
    if (!used || !intersects(used, box) || box.bottom > used.bottom || box.right > used.right) return true;
    for (let row = box.top; row <= box.bottom; row += 1) {
      for (let column = box.left; column <= box.right; column += 1) {
        if (sheet.cell(row, column).look.locked) return true;
      }
    }
    return false;
  }
  private announce(event: ExcelEvent): void {
    if (this.state.eventsOn && this.listening.has(event.type)) this.pendingEvents.push(event);
  }
  /** Events arrive after the batch that caused them. */
  private flushEvents(): void {
    const events = this.pendingEvents;
    this.pendingEvents = [];
    for (const event of events) this.onEvent(event);
  }
}

const byteLength = (text: string) => Buffer.byteLength(text, "utf8");

const done = (body: Answer): Reply => ({ HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Body: body });

const refusal = (code: string): Reply => ({ HttpStatusCode: 400, ErrorCode: code, ErrorMessage: code, Body: null });
