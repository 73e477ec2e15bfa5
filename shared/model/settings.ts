import type { ColumnRole } from "./layout";
import type { Plan } from "./plan";
import type { ReportInputs, SnapshotSchool } from "./snapshot";
import type { Status } from "./task";

/** What the clerk re-pointed: plain data, replayed on every read (issue: corrections). Keys are folded texts. */
export interface Corrections {
  /** Sheet titles that hold no table. */
  readonly sheetsOff: readonly string[];
  /** Folded header text → the column's meaning. */
  readonly columns: Readonly<Record<string, ColumnRole>>;
  /** Words as written, folded → the unit's full name. */
  readonly units: Readonly<Record<string, string>>;
  /** Status words, folded → what they mean. */
  readonly statuses: Readonly<Record<string, Status>>;
  /** Task title, folded → the plan duty that it serves (null: none). */
  readonly duties: Readonly<Record<string, string | null>>;
}

/** Everything that is kept with a workbook on its sheet `Cấu hình`; JSON-safe. */
export interface Settings {
  readonly school: Partial<SnapshotSchool>;
  readonly corrections: Corrections;
  /** Year of the plan, first year of a school year; null: as the workbook says. */
  readonly year: number | null;
  readonly schoolYear: boolean | null;
  readonly report: Partial<ReportInputs> | null;
  /** A plan other than the built-in one of the year. */
  readonly plan: Plan | null;
  /** Figures of the last exported report, indicator code → value, for "since the last report". */
  readonly lastReport: {
    readonly kind: string;
    readonly to: string;
    readonly figures: Readonly<Record<string, number | null>>;
  } | null;
  /** Names of people shown in reports and dashboards. */
  readonly showNames: boolean;
}

/** Nothing taught yet. */
export const emptySettings: Settings = {
  school: {},
  corrections: { sheetsOff: [], columns: {}, units: {}, statuses: {}, duties: {} },
  year: null,
  schoolYear: null,
  report: null,
  plan: null,
  lastReport: null,
  showNames: false,
};
