import type { Workbook } from "@shared/model/workbook";

/** What the last reading told, and later work needs. */
export interface Facts {
  /** Days count from 1904. */
  date1904: boolean;
  /** The workbook as last read; null before the first reading. */
  workbook: Workbook | null;
}

export const noFacts = (): Facts => ({ date1904: false, workbook: null });
