import type { CellRef } from "./cell";
import type { Finding } from "./finding";
import type { Indicator } from "./indicator";
import type { CivilDate, Recurrence } from "./period";
import type { TableRole } from "./layout";
import type { Status } from "./task";

/** The JSON that leaves the pipeline; field by field the schema `so-dan-van/snapshot@1`. */
export interface Snapshot {
  readonly schema: "so-dan-van/snapshot@1";
  /** `asOf` at 00:00:00Z, so that the same input gives the same bytes. */
  readonly generatedAt: string;
  readonly asOf: CivilDate;
  readonly source: { readonly fileName: string; readonly tables: readonly SnapshotTable[] };
  readonly school: SnapshotSchool;
  readonly plan: SnapshotPlan;
  readonly tasks: readonly SnapshotTask[];
  readonly evidence: readonly SnapshotEvidence[];
  readonly indicators: readonly Indicator[];
  readonly findings: readonly SnapshotFinding[];
  readonly redacted: boolean;
  readonly leftOver: readonly { readonly source: CellRef; readonly reason: string }[];
  readonly report: ReportInputs | null;
}

export type SnapshotFinding = Finding;

export interface SnapshotTable {
  readonly sheet: string;
  readonly range: string;
  readonly role: TableRole;
  readonly columns: Readonly<Record<string, string>>;
  readonly confidence: number;
}

export interface SnapshotSchool {
  readonly name: string;
  readonly symbol: string | null;
  readonly superior: string | null;
  readonly recipient: string | null;
  readonly place: string | null;
  readonly principal: string | null;
}

export interface SnapshotPlan {
  readonly title: string;
  readonly year: number;
  readonly schoolYear: string | null;
  readonly groups: readonly { readonly code: string; readonly title: string }[];
  readonly reports: readonly SnapshotPlanReport[];
}

export interface SnapshotPlanReport {
  readonly code: string;
  readonly title: string;
  readonly due: CivilDate;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface SnapshotTask {
  readonly id: string;
  readonly code: string | null;
  readonly title: string;
  readonly path: readonly string[];
  readonly planGroup: string | null;
  readonly parentId: string | null;
  readonly lead: readonly string[];
  readonly partners: readonly string[];
  readonly start: CivilDate | null;
  readonly due: CivilDate | null;
  readonly timeText: string | null;
  readonly recurrence: Recurrence | null;
  readonly status: Status | null;
  readonly percent: number | null;
  readonly completedOn: CivilDate | null;
  readonly result: string | null;
  readonly quantities: readonly { readonly value: number; readonly unit: string }[];
  readonly notes: string | null;
  readonly source: CellRef;
  readonly late: boolean | null;
  readonly cells: Readonly<Record<string, CellRef>>;
}

export interface SnapshotEvidence {
  readonly id: string;
  readonly taskId: string | null;
  readonly text: string;
  readonly kind: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: CivilDate | null;
  readonly link: string | null;
  readonly quantity: number | null;
  readonly source: CellRef;
}

/** What the clerk fixed for the report; everything else of it follows from the snapshot. */
export interface ReportInputs {
  readonly kind: "6-thang" | "nam";
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly number?: string | null;
  readonly date?: CivilDate | null;
  readonly signerTitle?: string | null;
  readonly signerName?: string | null;
  /** True: KT. HIỆU TRƯỞNG. */
  readonly forPrincipal?: boolean;
  readonly recipients?: readonly string[];
  /** Section code to the clerk's own words. */
  readonly narratives?: Readonly<Record<string, string>>;
  /** Indicator code to the figure typed over the counted one. */
  readonly typedIndicators?: Readonly<Record<string, number>>;
  /** Accepted findings, "rule Sheet!Cell". */
  readonly acknowledged?: readonly string[];
}
