import type { CellRef } from "@shared/model/cell";
import type { CellEdit } from "@shared/model/finding";
import type { Plan } from "@shared/model/plan";
import type { PlanReading } from "@shared/model/plan-document";
import type { Settings } from "@shared/model/settings";
import type { GivenFile } from "../../host-file/read-file";
import type { Product } from "../../worker/calls";
import type { Environment } from "./environment";
import type { PaneState, Screen } from "./state";
import type { Store } from "./store";

/** Everything that the steps can set going. Each resolves when it is done or has told its problem; none rejects. */
export interface Pane {
  readonly store: Store<PaneState>;
  readonly environment: Environment;
  go(screen: Screen): void;
  openFile(file: GivenFile | Promise<GivenFile>): Promise<void>;
  openSample(): Promise<void>;
  /** Reads the workbook open in Excel, or the same file again. */
  readAgain(): Promise<void>;
  /** Takes new settings, reads anew with them and keeps them; `label` names the change for taking it back. */
  teach(settings: Settings, label: string | null): Promise<void>;
  /** A plan's document as data; null when it could not be read, which is told. */
  readPlan(given: Promise<GivenFile>): Promise<PlanReading | null>;
  /** Keeps settings that change nothing on the page, without a word. */
  remember(settings: Settings): Promise<void>;
  judgeOn(day: string | null): Promise<void>;
  applyEdits(edits: readonly CellEdit[], label: string): Promise<void>;
  undo(): Promise<void>;
  /** Makes and hands out files one after the other; true when all were. */
  make(products: readonly Product[]): Promise<boolean>;
  /** A blank tracking workbook of a year, from the clerk's own plan or the one that comes with the software. */
  makeTracking(year: number, plan?: Plan): Promise<void>;
  /** The report in the school's own Word form; what its placeholders lack is told. */
  makeForm(given: Promise<GivenFile>): Promise<void>;
  /** A ready Word form to start from. */
  startForm(): Promise<void>;
  /** Saves the clerk's workbook with our sheets and fixes in it. */
  save(): Promise<void>;
  cancel(): void;
  /** Selects a cell in Excel; a hidden one is first offered to be shown. */
  reveal(cell: CellRef, unhide: boolean): Promise<void>;
  look(patch: Partial<PaneState["check"]>): void;
  tell(notice: string | null): void;
  dismiss(): void;
}
