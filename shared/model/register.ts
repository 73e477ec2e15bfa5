import type { CellRef } from "./cell";
import type { RegisterKind } from "./layout";
import type { CivilDate } from "./period";

/** One line of a register, without a name, address, phone or identity number of anybody. */
export interface RegisterEntry {
  readonly row: number;
  readonly at: CellRef;
  readonly date: CivilDate | null;
  /** Khiếu nại, tố cáo, kiến nghị, phản ánh; null when the register does not say. */
  readonly type: "complaint" | "denunciation" | "petition" | "feedback" | null;
  /** Resolved (đã giải quyết), in progress, passed on or returned; null when the register does not say. */
  readonly outcome: "resolved" | "in-progress" | "passed-on" | "returned" | null;
  /** How many people came with it, where a column counts them. */
  readonly people: number | null;
}

/** A stated total of a register, to be held against the sum of its entries. */
export interface RegisterTotal {
  readonly at: CellRef;
  readonly label: string;
  readonly stated: number;
  readonly counted: number;
}

/** A register (sổ tiếp công dân, sổ đơn thư, sổ văn bản đi/đến) found in the workbook. */
export interface Register {
  readonly tableId: string;
  readonly kind: RegisterKind;
  readonly entries: readonly RegisterEntry[];
  readonly totals: readonly RegisterTotal[];
}
