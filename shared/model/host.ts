import type { CellRef, RangeRef } from "./cell";
import type { CellEdit } from "./finding";
import type { OutputSheet } from "./output-sheet";
import type { Settings } from "./settings";
import type { Workbook } from "./workbook";

/** Told while something runs: the stage's code and how much of it is done (0 to 1). */
export type Progress = (stage: ProgressStage, done: number) => void;

export type ProgressStage = "open" | "read" | "detect" | "structure" | "validate" | "write";

/** Takes a change back. */
export interface Undo {
  readonly edits: readonly CellEdit[];
  undo(): Promise<void>;
}

export type Unsubscribe = () => void;

/** Reads the clerk's workbook. Rejects with a `UserError`. */
export interface WorkbookSource {
  read(progress: Progress): Promise<Workbook>;
}

/** Replaces our own sheets, whole; nothing half-written. */
export interface SheetSink {
  writeSheets(sheets: readonly OutputSheet[], progress: Progress): Promise<void>;
}

/** Changes single cells of the clerk's sheets, on a click, with undo. */
export interface CellEditor {
  apply(edits: readonly CellEdit[]): Promise<Undo>;
}

/** What became of a wish to see a cell; a hidden one is shown only when the clerk says so. */
export type Revealed = "shown" | "hidden";

/** Shows a cell to the clerk and hears of changes. */
export interface Navigator {
  /** Selects the cell. One on a hidden row, column or sheet stays hidden ("hidden") until asked again with `unhide`. */
  reveal(cell: CellRef, options?: { readonly unhide: boolean }): Promise<Revealed>;
  onChange(listener: (cells: RangeRef) => void): Unsubscribe;
}

export interface SettingsStore {
  load(): Promise<Settings>;
  save(settings: Settings): Promise<void>;
}

/** A finished file: name with ending, media type, bytes. */
export interface OutputFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface FileSink {
  deliver(file: OutputFile): Promise<void>;
}

/** What a door can do; a host lists what it has. */
export interface Host {
  readonly kind: "excel" | "file";
  readonly source: WorkbookSource;
  readonly sheets: SheetSink | null;
  readonly editor: CellEditor | null;
  readonly navigator: Navigator | null;
  readonly settings: SettingsStore;
  readonly files: FileSink | null;
}

/** Codes of what can go wrong for a user; `locale/` has the sentence: what, where, what to do. */
export type UserErrorCode =
  | "not-found"
  | "old-xls"
  | "encrypted"
  | "not-a-workbook"
  | "text-file"
  | "truncated"
  | "damaged"
  | "empty-workbook"
  | "no-table"
  | "too-large"
  | "too-many-cells"
  | "signed"
  | "read-only"
  | "protected-sheet"
  | "formula-of-others"
  | "cell-edit-mode"
  | "sheet-gone"
  | "changed-meanwhile"
  | "session-lost"
  | "storage-full"
  | "worker-died"
  | "cancelled"
  | "newer-snapshot"
  | "not-a-snapshot"
  | "template-broken"
  | "old-doc"
  | "pdf-plan"
  | "not-a-document"
  | "no-plan"
  | "plan-without-year"
  | "too-many-styles"
  | "unexpected";

/** An error with a sentence for the user; `details` are the parameters of the sentence. */
export class UserError extends Error {
  constructor(
    readonly code: UserErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = "UserError";
  }
}
