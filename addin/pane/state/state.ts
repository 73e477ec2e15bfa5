import type { Severity } from "@shared/model/finding";
import type { ProgressStage, UserErrorCode } from "@shared/model/host";
import type { CivilDate } from "@shared/model/period";
import { emptySettings, type Settings } from "@shared/model/settings";
import type { Opened, ReadResult, RuleCard } from "../../worker/calls";

/** The steps of the work, in their order. */
export const steps = ["plan", "read", "check", "charts", "export"] as const;
export type Step = (typeof steps)[number];

/** What fills the pane: the first screen, the sentence after reading, a step, the settings. */
export type Screen = "start" | "home" | Step | "settings" | "dashboard";

/** Something that runs in the worker now. */
export interface Work {
  readonly what: "open" | "read" | "fix" | "write";
  readonly stage: ProgressStage | null;
  /** 0 to 1; null while nothing says. */
  readonly done: number | null;
}

/** What went wrong, as the error's code with the parameters of its sentence. */
export interface Problem {
  readonly code: UserErrorCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A change that can be taken back. */
export interface JournalEntry {
  readonly id: number;
  readonly label: string;
}

/** What the clerk looks at in the step Kiểm tra. */
export interface CheckView {
  readonly severity: Severity | null;
  readonly lead: string | null;
  readonly sheet: string | null;
  /** Key of the finding shown in its surroundings. */
  readonly selected: string | null;
  /** Rule ids whose group is opened to its whole length. */
  readonly unfolded: readonly string[];
}

export interface PaneState {
  readonly door: "file" | "excel";
  readonly screen: Screen;
  readonly work: Work | null;
  readonly opened: Opened | null;
  /** Of the workbook's headers; null without a table. */
  readonly fingerprint: string | null;
  readonly settings: Settings;
  readonly result: ReadResult | null;
  readonly rules: readonly RuleCard[];
  readonly problem: Problem | null;
  /** Last thing done, read out by a screen reader and shown for a while. */
  readonly notice: string | null;
  readonly journal: readonly JournalEntry[];
  /** Where what the clerk taught is kept now. */
  readonly keptIn: "workbook" | "browser" | "nowhere";
  /** Fixes in the copy in memory that no file holds yet. */
  readonly unsaved: boolean;
  /** The open workbook in Excel changed since it was read. */
  readonly stale: boolean;
  readonly check: CheckView;
  /** "Sheet!A1" of a cell that the clerk wished to see in Excel and that is hidden there. */
  readonly hiddenCell: string | null;
  /** The day to judge on; null: today. */
  readonly asOf: CivilDate | null;
  readonly today: CivilDate;
}

export const initialCheck: CheckView = { severity: null, lead: null, sheet: null, selected: null, unfolded: [] };

export function initialState(door: PaneState["door"], today: CivilDate): PaneState {
  return {
    door,
    screen: "start",
    work: null,
    opened: null,
    fingerprint: null,
    settings: emptySettings,
    result: null,
    rules: [],
    problem: null,
    notice: null,
    journal: [],
    keptIn: "nowhere",
    unsaved: false,
    stale: false,
    check: initialCheck,
    hiddenCell: null,
    asOf: null,
    today,
  };
}

/** The steps can be visited once something has been read. */
export function goTo(state: PaneState, screen: Screen): PaneState {
  if (screen !== "start" && !state.result) return state;
  return { ...state, screen, problem: null, notice: null };
}

export const failed = (state: PaneState, problem: Problem): PaneState => ({
  ...state,
  work: null,
  problem: problem.code === "cancelled" ? null : problem,
  // Work that the clerk ended is no problem: what was said about it stays.
  notice: problem.code === "cancelled" ? state.notice : null,
});

export const worked = (state: PaneState, patch: Partial<PaneState>): PaneState => ({ ...state, work: null, ...patch });
