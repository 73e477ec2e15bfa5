import type { Workbook } from "@shared/model/workbook";
import type { Outline } from "./read/outline";

/** What the last reading told, and later work needs. */
export interface Facts {
  /** Days count from 1904. */
  date1904: boolean;
  /** The workbook as last read; null before the first reading. */
  workbook: Workbook | null;
  /** Sheets and used ranges as last read. */
  outline: Outline | null;
}

export const noFacts = (): Facts => ({ date1904: false, workbook: null, outline: null });
