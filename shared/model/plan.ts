import type { CivilDate, PlanYear } from "./period";

/** Words of the plan document that a row of plan data rests on. */
export interface PlanWords {
  readonly quote: string;
}

/** A task group of the plan (nhóm nhiệm vụ trọng tâm), "1" to "5" for 2024. */
export interface PlanGroup extends PlanWords {
  readonly code: string;
  readonly title: string;
}

/** One thing that the plan orders (nhiệm vụ). */
export interface PlanDuty extends PlanWords {
  readonly id: string;
  /** The group it stands under; null for the part on organisation and reports. */
  readonly group: string | null;
  readonly title: string;
  /** Units that the plan gives it to, full names; empty when it names none. */
  readonly units: readonly string[];
  readonly due: CivilDate | null;
}

/** A report that the plan demands. */
export interface PlanReport extends PlanWords {
  readonly code: "6-thang" | "nam";
  readonly title: string;
  /** Last day to send it: "trước ngày 01/5" → 30/4. */
  readonly due: CivilDate;
  /** The window that its figures cover; the contract's section 9. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly recipient: string | null;
}

/** A document that the plan cites. */
export interface PlanCitation extends PlanWords {
  readonly text: string;
  readonly kind: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: CivilDate | null;
}

/** A year's plan as data. */
export interface Plan {
  readonly title: string;
  readonly planYear: PlanYear;
  /** The day it was signed; null when the text does not say. */
  readonly date: CivilDate | null;
  readonly schoolName: string | null;
  readonly signer: string | null;
  /** The superior's document that the plan carries out, in full, as a report opens with it. */
  readonly basis?: string;
  readonly groups: readonly PlanGroup[];
  readonly duties: readonly PlanDuty[];
  readonly reports: readonly PlanReport[];
  readonly citations: readonly PlanCitation[];
}

/** A legal document with its standing in time. */
export interface LegalDocument {
  /** Number with symbol, "04/2015/NĐ-CP". */
  readonly id: string;
  readonly title: string;
  readonly status: "in-force" | "replaced" | "lapsed" | "verify";
  /** What replaced it, in words for the clerk. */
  readonly replacedBy: string | null;
  /** From when it no longer holds; null while it does. */
  readonly until: CivilDate | null;
  /** The day on which somebody last looked. */
  readonly checkedOn: CivilDate;
}

/** done: every task that serves it is done; started: some work on it; planned: tasks, nothing begun; none: no task. */
export type DutyState = "done" | "started" | "planned" | "none";
